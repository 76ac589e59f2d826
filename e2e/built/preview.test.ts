import { describe, expect, test } from 'vitest';
import { absolute, siteUrl } from '@/data/addresses';
import { defaultLanguage, dictionaries, isLanguage, languages } from '@/data/languages';
import { allPages } from '../support/pages';
import { attributeOf, lettersForeignTo, meta, only, open, served } from './page';

const pages = allPages.filter((address) => address !== '/404.html');
const signature = '89504e470d0a1a0a0000000d49484452';

/** The image that a page names. */
function previewOf(address: string) {
  const url = meta(open(address), 'og:image');
  expect(url.startsWith(`${siteUrl}/`), url).toBe(true);
  return { url, ...served(url) };
}

describe.each(pages)('%s', (address) => {
  const page = open(address);

  test('has a preview image of the size that messengers show, and small', () => {
    const { url, type, bytes } = previewOf(address);
    expect(type).toBe('image/png');
    expect(bytes.subarray(0, 16).toString('hex'), 'a PNG').toBe(signature);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThanOrEqual(100_000);
    expect(meta(page, 'og:image:type')).toBe('image/png');
    expect(meta(page, 'og:image:width')).toBe('1200');
    expect(meta(page, 'og:image:height')).toBe('630');
    expect(meta(page, 'twitter:card')).toBe('summary_large_image');
    expect(meta(page, 'twitter:image')).toBe(url);
  });

  test('says in its language what its preview image says', () => {
    const language = attributeOf(only(page, 'html'), 'lang');
    if (!isLanguage(language)) throw new Error(`${address} is in no language of the site`);
    const alt = meta(page, 'og:image:alt');
    expect(alt).not.toMatch(lettersForeignTo(language));
    expect(alt).toContain(dictionaries[language].site.name);
    expect(meta(page, 'twitter:image:alt')).toBe(alt);
    expect(meta(page, 'og:image')).toContain(absolute(`/${language}/`));
  });
});

test('/ has the preview image of its language’s timeline', () => {
  expect(previewOf('/').url).toBe(absolute(`/${defaultLanguage}/og.png`));
});

test('No two languages, and no two entries or documents, have the same preview image', () => {
  const own = pages.filter((address) => !/^\/$|\/(about|sources|embed)\/$/.test(address));
  expect(own.length).toBeGreaterThan(languages.length * 3);
  const images = new Set(own.map((address) => previewOf(address).bytes.toString('base64')));
  expect(images.size).toBe(own.length);
});
