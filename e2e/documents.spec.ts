import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { allPages, expect, fileOf, test } from './test';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    Object.fromEntries(
      ['on-day', 'share-link', 'print-page', 'same-place'].map((name) => [
        name,
        { flow: true, phrasing: true },
      ]),
    ),
  ],
  rules: { 'no-inline-style': 'error', 'require-sri': 'off' },
});

for (const address of allPages) {
  test(`${address} is valid HTML`, async () => {
    const report = await validator.validateFile(fileOf(address));
    const messages = report.results.flatMap(({ messages: all }) =>
      all.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test(`${address} runs only what its policy names, and nothing of the framework`, async ({
    page,
  }) => {
    await page.goto(address);
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain('unsafe');
    for (const name of ['script', 'style']) {
      const texts = await page
        .locator(`${name}:not([type="application/ld+json"])`)
        .allTextContents();
      const directive = new RegExp(`${name}-src ([^;]*)`).exec(policy ?? '')?.[1]?.split(' ');
      const hashes = texts.map(
        (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
      expect(directive?.sort()).toEqual([...new Set(hashes)].sort());
    }
    expect(readFileSync(fileOf(address), 'utf8')).not.toMatch(/_next|__next|TURBOPACK|\$RC/);
    await expect(
      page.locator('script[src], link[rel=stylesheet], iframe, img[src^=http]'),
    ).toHaveCount(0);
  });

  test(`${address} says what it is to search engines and messengers`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(/\S/);
    if (address === '/404.html') return;
    const canonical = page.locator('link[rel=canonical]');
    await expect(canonical).toHaveAttribute('href', /^https?:\/\/.+\/$/);
    const meta = (name: string) => page.locator(`meta[name="${name}"], meta[property="${name}"]`);
    await expect(meta('description')).toHaveAttribute('content', /.{20,}/);
    const url = (await canonical.getAttribute('href')) ?? '';
    await expect(meta('og:url')).toHaveAttribute('content', url);
    await expect(meta('og:title')).toHaveAttribute('content', /\S/);
  });

  test(`${address} has no broken link or anchor inside the site`, async ({ page, request }) => {
    await page.goto(address);
    const hrefs = await page
      .locator('a[href], link[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const origin = new URL(page.url()).origin;
    const inside = new Set(
      hrefs
        .map((href) => new URL(href.replace('http://localhost:3000', ''), page.url()).href)
        .filter((href) => href.startsWith(origin)),
    );
    expect(inside.size).toBeGreaterThan(3);
    for (const href of inside) {
      const [target = '', anchor] = href.split('#');
      const response = await request.get(target);
      expect(response.status(), href).toBe(200);
      if (anchor) expect(await response.text(), href).toContain(`id="${anchor}"`);
    }
  });
}

test('The sitemap names every page once, and no other', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const named = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  );
  const pages = allPages.filter((address) => address !== '/404.html' && address !== '/');
  expect(named.sort()).toEqual(pages);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});
