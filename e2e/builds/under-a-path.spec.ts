import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { filesOf, isForHost } from '@/adapter/files';
import { buildSite, freshFolder } from '../support/build';
import { pathOf } from '../support/hosting-promises';
import { serveSite } from '../support/serve';
import { fontsReady } from '../support/test';
import { troubleOn } from '../support/trouble';

const published = 'https://example.org';
const basePath = '/3-september';
const out = 'test-results/builds/under-a-path';

/** Where the site built for a path is. Made once: for another path the framework compiles everything anew. */
const test = base.extend<object, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      freshFolder('under-a-path');
      const env = { SITE_URL: published, BASE_PATH: basePath, OUT: out };
      const { status, printed } = buildSite(env);
      expect(status, printed).toBe(0);
      const { origin, stop } = await serveSite(env);
      await use(origin);
      stop();
    },
    // Tests that share a worker's fixtures are run together, where the first of them is by its name: so last.
    { scope: 'worker', auto: true, timeout: 300_000 },
  ],
});
test.describe.configure({ mode: 'serial' });

const files = () => filesOf(out).filter((name) => !isForHost(name));

test('Under a path, the folder holds the same files as at a root, without that path', () => {
  const named = (names: string[]) => names.map((name) => name.replace(/\.[0-9a-f]{10}\./, '.'));
  expect(named(files())).toEqual(named(filesOf('out').filter((name) => !isForHost(name))));
});

test('Under a path, every page opens whole, and all it loads and links to is there', async ({
  page,
  request,
  origin,
}) => {
  const trouble = troubleOn(page);
  const links = new Set<string>();
  for (const name of files().filter((one) => one.endsWith('.html') && one !== '404.html')) {
    await page.goto(origin + basePath + pathOf(name));
    await fontsReady(page);
    for (const link of await page.evaluate(addressesOnPage)) links.add(link);
  }
  expect(trouble).toEqual([]);
  const inside = [...links].filter((link) => new URL(link).origin === origin);
  expect(inside.length).toBeGreaterThan(20);
  for (const link of inside) {
    expect(link.slice(origin.length)).toMatch(new RegExp(`^${basePath}/`));
    expect((await request.get(link)).status(), link).toBe(200);
  }
});

test('Under a path, every absolute address in every file begins with that path, and exists', async ({
  request,
  origin,
}) => {
  const found = new Set<string>();
  for (const name of files().filter((one) => !/\.(png|woff2|zip)$/.test(one))) {
    const text = readFileSync(`${out}/${name}`, 'utf8').replaceAll('\r\n ', '');
    expect(text, name).not.toContain('http://localhost');
    for (const [address] of text.matchAll(/https:\/\/example\.org[^\s"'<>&){}\\,;#]*/g))
      found.add(address.replace(/\.$/, ''));
  }
  expect(found.size).toBeGreaterThan(15);
  for (const address of found) {
    expect(address).toMatch(new RegExp(`^${published}${basePath}/`));
    const here = address.replace(published, origin);
    expect((await request.get(here, { maxRedirects: 0 })).status(), here).toBe(200);
  }
});

test('Under a path, a missing page is answered 404, and leads on', async ({
  page,
  request,
  origin,
}) => {
  for (const path of ['/', '/en/', `${basePath}/none/`])
    expect((await request.get(origin + path)).status(), path).toBe(404);
  await page.goto(`${origin}${basePath}/none/`);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${origin}${basePath}/en/`));
});

for (const [name, env] of [
  ['SITE_URL', { SITE_URL: 'https://example.org/3-september' }],
  ['BASE_PATH', { BASE_PATH: '3-september' }],
] as const)
  test(`A wrong ${name} is said in one line, and nothing is built`, () => {
    const { status, printed } = buildSite({ SITE_URL: published, ...env, OUT: out });
    expect(status).toBe(1);
    expect(printed.split('\n').filter((line) => line.includes(name))).toHaveLength(1);
    expect(printed).toContain(`${name} is “${Object.values(env)[0]}”; `);
    expect(printed).not.toContain('    at ');
  });

/** Every address that the page's elements name, in full. */
function addressesOnPage(): string[] {
  const named = ['href', 'src', 'cite', 'action', 'poster', 'data'];
  return [...document.querySelectorAll(named.map((name) => `[${name}]`).join())].flatMap(
    (element) =>
      named
        .map((name) => element.getAttribute(name))
        .filter((address) => address !== null)
        .map((address) => new URL(address, document.baseURI).href),
  );
}
