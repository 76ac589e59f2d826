import { expect, test } from 'vitest';
import { attribute, type Node, type Tag } from '@/adapter/pages/html';
import { absolute } from '@/data/addresses';
import { defaultLanguage, dictionaries, type Language, languages } from '@/data/languages';
import { allPages, framedPages } from '../support/pages';
import {
  all,
  around,
  attributeOf,
  linksThatSay,
  meta,
  metas,
  only,
  open,
  plain,
  text,
} from './page';

const others = languages.filter((language) => language !== defaultLanguage);
const pagesOf = (language: Language) => allPages.filter((page) => page.startsWith(`/${language}/`));
const inLanguage = (page: string, language: Language) => page.replace(/^\/[^/]+/, `/${language}`);

const parts = 'header nav main footer section article figure blockquote h1 h2 h3'.split(' ');

/** What a page is made of, whatever its language: landmarks, headings, addresses, anchors, dates. */
function outline(page: Node): string[] {
  const [body] = all(page, 'body');
  if (!body) throw new Error('There is no body.');
  const list = (tags: Tag[], name: string) =>
    tags.map((tag) => {
      const value = attribute(tag, name)
        ?.replace(/^(webcal:\/\/[^/]+)?\/[^/]+\//, '/')
        .replace(/-[\w-]+(?=\.zip$)/, '');
      return `${tag.tagName} ${value}`;
    });
  const links = all(body, 'a').filter(
    (link) =>
      attribute(link, 'lang') !== 'zxx' &&
      !around(link).some(({ tagName }) => tagName === 'same-place'),
  );
  return [
    ...list(
      all(body, '*').filter(({ tagName }) => parts.includes(tagName)),
      'id',
    ),
    // What a sharing link hands over is in the page's language: its address counts alone.
    ...list(links, 'href').map((link) =>
      /^a (mailto:|https:\/\/(t\.me|vk\.com|wa\.me)\/)/.test(link)
        ? link.replace(/\?.*/, '')
        : link,
    ),
    ...list(all(body, '*', { id: true }), 'id'),
    ...list(all(body, 'time'), 'datetime'),
  ];
}

test('Every language has the same pages', () => {
  for (const language of others)
    expect(pagesOf(language)).toEqual(
      pagesOf(defaultLanguage).map((page) => inLanguage(page, language)),
    );
});

for (const language of others)
  test.each(pagesOf(language))('%s is made as its English counterpart is', (address) => {
    const expected = outline(open(inLanguage(address, defaultLanguage)));
    expect(expected.length).toBeGreaterThan(10);
    expect(outline(open(address))).toEqual(expected);
  });

// What is made for a frame is found through the timeline, and says of itself that it is that.
for (const language of languages)
  test.each(pagesOf(language).filter((address) => !framedPages.includes(address)))(
    '%s names its other languages, and leads to them',
    (address) => {
      const page = open(address);
      const href = (hreflang: string) => {
        const [head] = all(page, 'head');
        return head && attributeOf(only(head, 'link', { hreflang }), 'href');
      };
      for (const other of languages) expect(href(other)).toBe(absolute(inLanguage(address, other)));
      expect(href('x-default')).toBe(absolute(inLanguage(address, defaultLanguage)));
      expect(meta(page, 'og:locale')).toBe(dictionaries[language].openGraphLocale);
      const [banner] = all(page, 'header');
      const rest = languages.filter((one) => one !== language);
      const locales = rest.map((other) => dictionaries[other].openGraphLocale);
      expect(metas(page, 'og:locale:alternate')).toEqual(locales);
      for (const other of rest) {
        const links = banner ? linksThatSay(banner, dictionaries[other].languageName) : [];
        expect(links.map((link) => attributeOf(link, 'href'))).toEqual([
          inLanguage(address, other),
        ]);
      }
    },
  );

test('The page for wrong addresses speaks every language of the site', () => {
  const headings = all(open('/404.html'), '*').filter(({ tagName }) => /^h\d$/.test(tagName));
  const said = headings.map(text);
  for (const language of languages)
    expect(said).toContain(plain(dictionaries[language].notFound.title));
});
