import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test as checkFile } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { siteUrl } from '@/data/addresses';
import { allPages, expect, fileOf, framedPages, onEach, test } from './support/test';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    Object.fromEntries(
      ['copy-text', 'on-day', 'share-link', 'print-page', 'same-place'].map((name) => [
        name,
        { flow: true, phrasing: true },
      ]),
    ),
  ],
  rules: { 'no-inline-style': 'error', 'require-sri': 'off' },
});

for (const address of allPages) {
  checkFile(`${address} is valid HTML`, async () => {
    const report = await validator.validateFile(fileOf(address));
    const messages = report.results.flatMap(({ messages: all }) =>
      all.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  checkFile(`${address} has no broken link or anchor inside the site`, () => {
    const page = readFileSync(fileOf(address), 'utf8');
    const hrefs = [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = '']) => href);
    const here = new URL(address, siteUrl);
    const inside = hrefs
      .map((href) => new URL(href, here))
      .filter(({ origin }) => origin === here.origin);
    expect(inside.length).toBeGreaterThan(3);
    for (const { pathname, hash } of inside) {
      const file = fileOf(decodeURI(pathname));
      expect(existsSync(file), `${pathname} is there`).toBe(true);
      if (hash) expect(readFileSync(file, 'utf8'), pathname).toContain(`id="${hash.slice(1)}"`);
    }
  });
}

test('Every page runs only what its policy names, nothing of the framework, and says what it is', async ({
  page,
}) => {
  await onEach(allPages, async (address) => {
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
      const allowed = hashes.length > 0 ? [...new Set(hashes)].sort() : ["'none'"];
      expect(directive?.sort()).toEqual(allowed);
    }
    expect(readFileSync(fileOf(address), 'utf8')).not.toMatch(/_next|__next|TURBOPACK|\$RC/);
    const foreign = 'script[src], link[rel=stylesheet], iframe, img[src^=http]';
    await expect(page.locator(foreign)).toHaveCount(0);
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
});

test('The sitemap names every page once, and no other', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const named = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  );
  const unnamed = ['/404.html', '/', ...framedPages];
  const pages = allPages.filter((address) => !unnamed.includes(address));
  expect(named.sort()).toEqual(pages);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});
