import { describe, expect, test } from 'vitest';
import { attribute, type Node } from '@/adapter/pages/html';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, isLanguage, languages } from '@/data/languages';
import { allPages } from '../support/pages';
import {
  all,
  around,
  attributeOf,
  lettersForeignTo,
  only,
  open,
  plain,
  rawText,
  text,
} from './page';

/** What stands in no part of a page that says a language of its own: its text, and its descriptions. */
function unmarked(page: Node): string[] {
  const own = (node: Node): string[] => {
    if ('value' in node) return [node.value];
    if (!('childNodes' in node)) return [];
    if ('tagName' in node) {
      const isMarked = node.tagName !== 'html' && attribute(node, 'lang') !== undefined;
      if (isMarked || /^(script|style|head)$/.test(node.tagName)) return [];
      return [attribute(node, 'aria-label') ?? '', ...node.childNodes.flatMap(own)];
    }
    return node.childNodes.flatMap(own);
  };
  return own(page);
}

describe.each(languages)('In %s', (language) => {
  const foreign = lettersForeignTo(language, '{2,}');
  const pages = allPages.filter((page) => page.startsWith(`/${language}/`));

  test.each(pages)('%s says its language, and that of all that is in another', (address) => {
    const page = open(address);
    expect(attributeOf(only(page, 'html'), 'lang')).toBe(language);
    const texts = unmarked(page);
    expect(texts.join('').length).toBeGreaterThan(100);
    expect(texts.filter((one) => foreign.test(one))).toEqual([]);
    for (const tag of all(only(page, 'body'), '*', { lang: true })) {
      const isSwitch = around(tag).some(({ tagName }) => tagName === 'same-place');
      const said = attributeOf(tag, 'lang');
      if (!isSwitch) expect(isLanguage(said) || said === 'zxx', said).toBe(true);
    }
  });

  test.each(pages)('%s loads letters of its own script alone', (address) => {
    const css = all(open(address), 'style').map(rawText).join();
    const ranges = [...css.matchAll(/unicode-range:([^;}]*)/g)].join();
    const codes = [...ranges.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].flatMap(
      ([, first = '', last = first]) => {
        const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      },
    );
    const loaded = String.fromCodePoint(...codes);
    const { script } = dictionaries[language];
    expect(loaded).toMatch(new RegExp(String.raw`\p{Script=${script}}`, 'u'));
    // Latin letters are in every language, if only in addresses.
    expect(loaded.replace(/\p{Script=Latin}/gu, '')).not.toMatch(lettersForeignTo(language));
  });
});

for (const language of languages)
  test(`Each quotation is shown with a translation that is marked so, in ${language}`, () => {
    for (const event of content().events) {
      const page = open(addresses.event(language, event.slug));
      for (const { id, source, translation } of event.quotations) {
        const figure = only(page, 'figure', { id });
        expect(attributeOf(only(figure, 'blockquote'), 'lang')).toBe(source.language);
        const own = translation?.[language];
        if (language === source.language) continue;
        if (!own) throw new Error(`${id} has no translation.`);
        const mark = dictionaries[language].quotation.translation(source.language);
        const marked = all(figure, 'p').filter((one) => text(one).startsWith(plain(mark)));
        expect(marked).toHaveLength(1);
        expect(marked.map(text).join()).toContain(plain(own));
        for (const name of ['blockquote', 'q'])
          for (const quoted of all(figure, name)) expect(text(quoted)).not.toContain(plain(own));
      }
    }
  });
