import type { APIRequestContext, Page } from '@playwright/test';
import { absolute, siteUrl } from '@/data/addresses';
import { defaultLanguage, editions, isLanguage, languages } from '@/data/editions';
import { allPages, expect, onEach, test } from './support/test';

const pages = allPages.filter((address) => address !== '/404.html');
const script = { Latin: /^[^\p{Script=Cyrillic}]+$/u, Cyrillic: /^[^\p{Script=Latin}]+$/u };
const signature = '89504e470d0a1a0a0000000d49484452';

async function meta(page: Page, name: string): Promise<string> {
  const found = page.locator(`meta[name="${name}"], meta[property="${name}"]`);
  await expect(found).toHaveCount(1);
  return (await found.getAttribute('content')) ?? '';
}

/** The image that a page names, from the site under test. */
async function previewOf(page: Page, request: APIRequestContext, address: string) {
  await page.goto(address);
  const url = await meta(page, 'og:image');
  expect(url.startsWith(`${siteUrl}/`), url).toBe(true);
  const response = await request.get(url.slice(siteUrl.length));
  expect(response.status(), url).toBe(200);
  return { url, response, bytes: await response.body() };
}

test('Every page has a preview image of the size that messengers show, and small', async ({
  page,
  request,
}) => {
  await onEach(pages, async (address) => {
    const { url, response, bytes } = await previewOf(page, request, address);
    expect(response.headers()['content-type']).toBe('image/png');
    expect(bytes.subarray(0, 16).toString('hex'), 'a PNG').toBe(signature);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThanOrEqual(100_000);
    expect(await meta(page, 'og:image:type')).toBe('image/png');
    expect(await meta(page, 'og:image:width')).toBe('1200');
    expect(await meta(page, 'og:image:height')).toBe('630');
    expect(await meta(page, 'twitter:card')).toBe('summary_large_image');
    expect(await meta(page, 'twitter:image')).toBe(url);
  });
});

test('Every page says in its language what its preview image says', async ({ page }) => {
  await onEach(pages, async (address) => {
    await page.goto(address);
    const language = (await page.locator('html').getAttribute('lang')) ?? '';
    if (!isLanguage(language)) throw new Error(`${address} is in no language of the site`);
    const alt = await meta(page, 'og:image:alt');
    expect(alt).toMatch(script[editions[language].script]);
    expect(alt).toContain(editions[language].site.name);
    expect(await meta(page, 'twitter:image:alt')).toBe(alt);
    expect(await meta(page, 'og:image')).toContain(absolute(`/${language}/`));
  });
});

test('/ has the preview image of its language’s timeline', async ({ page, request }) => {
  const { url } = await previewOf(page, request, '/');
  expect(url).toBe(absolute(`/${defaultLanguage}/og.png`));
});

test('No two editions, and no two entries or documents, have the same preview image', async ({
  page,
  request,
}) => {
  const own = pages.filter((address) => !/^\/$|\/(about|sources|embed)\/$/.test(address));
  expect(own.length).toBeGreaterThan(languages.length * 3);
  const images = new Set<string>();
  for (const address of own)
    images.add((await previewOf(page, request, address)).bytes.toString('base64'));
  expect(images.size).toBe(own.length);
});
