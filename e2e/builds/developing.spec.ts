import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { editions, languages } from '@/data/editions';
import { copySite, develop } from '../support/develop';
import { example } from '../support/readme';
import { troubleOn } from '../support/trouble';

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ navigationTimeout: 60_000 });

const { events, sources } = content();
const [event] = events;
if (!event) throw new Error('There is no entry to open.');
const entry = addresses.event('en', event.slug);
const pages = languages.flatMap((language) => [
  addresses.timeline(language),
  addresses.memorial(language),
  addresses.sources(language),
  addresses.about(language),
  addresses.embed(language),
  ...events.map(({ slug }) => addresses.event(language, slug)),
  ...sources.map(({ id }) => addresses.source(language, id)),
]);

let site: string;
let developing: Awaited<ReturnType<typeof develop>>;
test.beforeAll(async () => {
  site = copySite('developing');
  developing = await develop(site);
  await expect.poll(developing.printed, { timeout: 60_000 }).toContain('The content is right');
});
test.afterAll(() => developing.stop());

/** Changes a file of the site; gives what puts it back. */
function change(name: string, from: string, to: string): () => void {
  const path = join(site, name);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return () => writeFileSync(path, text);
}

/** Two seconds on a machine that does nothing else; tests run beside others. */
const soon = { timeout: 15_000 };

test('Every page is quiet while one develops, and wrong addresses are not found', async ({
  page,
}) => {
  const trouble = troubleOn(page);
  const open = async (path: string, status: number) => {
    const before = developing.printed().length;
    const answer = await page.goto(developing.origin + path);
    expect.soft(answer?.status(), path).toBe(status);
    // React takes a page over after it was loaded; what it has to say comes then.
    await page.waitForTimeout(700);
    await expect
      .soft(page.locator('[data-nextjs-badge][data-error=true], [data-nextjs-dialog]'))
      .toHaveCount(0);
    const lines = developing.printed().slice(before).split('\n');
    const unexpected = lines.filter((line) => line && !/ (GET|HEAD) |Compil/.test(line));
    expect.soft(unexpected, path).toEqual([]);
    expect
      .soft(
        trouble.splice(0).filter((one) => status < 400 || !one.includes('404')),
        path,
      )
      .toEqual([]);
  };
  for (const path of ['/', ...pages]) await open(path, 200);
  for (const path of ['/xx/', '/en/nothing/', '/en/events/nothing/', '/en/sources/nothing/'])
    await open(path, 404);
});

test('The custom elements work while one develops', async ({ page }) => {
  await page.goto(`${developing.origin}${entry}#text`);
  const { share } = editions.en;
  await expect(page.getByRole('button', { name: share.copy })).toBeVisible();
  await expect(page.locator('same-place a').first()).toHaveAttribute('href', /#text$/);
  await page.goto(`${developing.origin}/en/`);
  await expect(page.locator('on-day').first()).toBeHidden();
});

test('What one changes shows within two seconds, without a reload by hand', async ({ page }) => {
  await page.goto(`${developing.origin}${entry}`);
  await expect(page.locator('share-link button')).toBeVisible();
  const changes = [
    [
      'components/frame/page-frame.tsx',
      '{navigation.footer}',
      '{navigation.footer} New component.',
      'footer',
    ],
    [
      'data/words/en.ts',
      editions.en.share.copy,
      `New word ${editions.en.share.copy}`,
      'share-link',
    ],
    [
      'components/elements/share-link.ts',
      'this.replaceChildren(',
      "this.replaceChildren('New element ',",
      'share-link',
    ],
    [`data/events/${event.slug}.yaml`, 'title:\n  en: ', 'title:\n  en: New title ', 'h1'],
  ] as const;
  for (const [name, from, to, place] of changes) {
    const putBack = change(name, from, to);
    await expect
      .soft(page.locator(place).first(), name)
      .toContainText(/New (component|word|element|title)/, soon);
    putBack();
    await expect
      .soft(page.locator(place).first(), name)
      .not.toContainText(/New (component|word|element|title)/, soon);
  }
});

test('A new entry has its page at its first request', async ({ request }) => {
  const name = join(site, 'data/events/un-strategy.yaml');
  const address = `${developing.origin}${addresses.event('en', 'un-strategy')}`;
  expect((await request.get(address)).status()).toBe(404);
  writeFileSync(name, example('data/events/un-strategy.yaml'));
  expect((await request.get(address)).status()).toBe(200);
  rmSync(name);
});

test('Wrong content is said on the page and in the terminal until it is mended', async ({
  page,
}) => {
  await page.goto(`${developing.origin}${entry}`);
  const heading = await page.locator('h1').textContent();
  const before = developing.printed().length;
  const mend = change(`data/events/${event.slug}.yaml`, '\ntitle:', '\ntitel:');
  await expect(page.locator('pre')).toContainText('field: titel', soon);
  const said = await page.locator('pre').textContent();
  await expect.poll(() => developing.printed().slice(before), soon).toContain(said?.trim());
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await page.waitForTimeout(2_500);
  expect(await page.evaluate(() => String(getSelection()))).toContain('field: titel');
  for (const path of ['/en/', '/ru/sources/', entry]) {
    await page.goto(developing.origin + path);
    await expect(page.locator('pre')).toContainText('field: titel');
  }
  mend();
  await expect(page.locator('h1')).toHaveText(heading ?? '', soon);
  await expect
    .poll(() => developing.printed().slice(before), soon)
    .toContain('The content is right');
});

test('It starts with wrong content, says so, and goes on when that is mended', async ({ page }) => {
  await developing.stop();
  expect(developing.printed()).not.toContain('telemetry');
  site = copySite('developing');
  const mend = change(`data/events/${event.slug}.yaml`, '\ntitle:', '\ntitel:');
  developing = await develop(site);
  await expect.poll(developing.printed, { timeout: 60_000 }).toContain('field: titel');
  const answer = await page.goto(`${developing.origin}${entry}`);
  expect(answer?.status()).toBe(200);
  await expect(page.locator('pre')).toContainText('field: titel');
  mend();
  await expect(page.locator('pre')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.locator('share-link button')).toBeVisible({ timeout: 60_000 });
});
