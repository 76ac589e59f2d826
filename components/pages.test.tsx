import { type CheerioAPI, load } from 'cheerio';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readChanged } from '@/e2e/test-content';
import { dictionaries } from '@/lib/languages';
import { EventPage } from './event-page';
import { quotationText } from './quotation';
import { References } from './references';
import { Share } from './sharing';
import { typeset } from './text';
import { TimelinePage } from './timeline';

const { en, ru } = readChanged();
const [fire, act] = en.events;
const [quotation, cut] = fire.quotations;
const [, translated] = ru.events[0].quotations;
if (!act || !cut || !translated) throw new Error('Content is missing');

const render = (element: ReactElement) => load(renderToStaticMarkup(element));
/** What a page says, its scripts aside. */
const textOf = ($: CheerioAPI) => $('body').clone().find('script').remove().end().text();

/** A value with another text in place of each own text that it has. */
function withTexts<T>(value: T, text: string): T;
function withTexts(value: unknown, text: string): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? text : value;
  if (Array.isArray(value)) return value.map((item: unknown) => withTexts(item, text));
  const keep =
    /^(id|key|slug|firstSlug|path|on|added|seen|address|archived|language|date|passage|paragraphs)$/;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([k, one]) => [k, keep.test(k) ? one : withTexts(one, text)]),
  );
}

test('hostile text is shown as text on every page, and ends no attribute or script', () => {
  const text = `"'><script>alert(1)</script><b onclick="x">&amp;]]>\n\\;,{}%$# שלום\u202e`;
  const event = withTexts({ ...fire, formerly: [], withdrawn: [] }, text);
  const page = render(<EventPage event={event} content={en} />);
  const timeline = render(<TimelinePage content={{ ...en, events: [event] }} />);
  for (const $ of [page, timeline]) {
    expect($('script:not([type$="json"], [type="speculationrules"]), [onclick]')).toHaveLength(0);
    expect($('h1, h2').text()).toContain(text);
  }
  // Title, note, place, summary, text; quotations (2 × 3), hours (4), section (2), corrections (2), sources (4).
  expect(textOf(page).split(text)).toHaveLength(1 + 23);
  expect(timeline('svg a text').text()).toBe(text);
  expect(page('copy-text').attr('text')).toContain(`“${text}”`);
  const data = page('script[type$="json"]').text();
  expect(data).not.toContain('<');
  expect(JSON.parse(data)['@graph'][0].name).toBe(text);
});

/** Every value in structured data but those that name its terms. */
function valuesIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  const entries = data && typeof data === 'object' ? Object.entries(data) : [];
  return entries.flatMap(([key, value]) => (/^@(context|type)$/.test(key) ? [] : valuesIn(value)));
}

test.each([fire, { ...act, legislation: { number: '7' } }])(
  'the structured data of $title says only what its page shows',
  (event) => {
    const $ = render(<EventPage event={event} content={en} />);
    const shown = Array.from($('[href], [datetime], [lang]'), ({ attribs }) => {
      const { href, datetime, lang } = attribs;
      return href?.replace(/#.*/, '') ?? datetime ?? lang;
    });
    const hidden = valuesIn(JSON.parse($('script[type="application/ld+json"]').text()))
      .map((value) => value.replace(/^http:\/\/localhost:3000|#.*/g, ''))
      .filter((value) => !textOf($).includes(value) && !shown.includes(value));
    expect(hidden).toEqual([]);
  },
);

test('an entry leads to the one before it and the one after it', () => {
  const neighbours = ru.events.map((event) => {
    const $ = render(<EventPage event={event} content={ru} />);
    return ['prev', 'next'].map((rel) => $(`a[rel=${rel}]`).attr('href')?.slice(11));
  });
  expect(neighbours).toEqual([
    [undefined, 'act/'],
    ['fire/', 'day-of-lamps/'],
    ['act/', undefined],
  ]);
});

test('words in another script are marked with their language', () => {
  const [english, russian] = [dictionaries.en, dictionaries.ru].map((words) =>
    renderToStaticMarkup(typeset('Say «Вот так» twice', words)),
  );
  expect(english).toBe('Say «<span lang="ru">Вот так</span>» twice');
  expect(russian).toBe('<span lang="en">Say</span> «Вот так» <span lang="en">twice</span>');
});

test('the day on which most sources were seen stands once, at the end of the list', () => {
  const list = (...days: (string | undefined)[]) => {
    const reference = { text: 'A', language: 'en' };
    const references = days.map((seen, index) => ({ ...reference, key: `${index}`, seen }));
    const $ = render(<References references={references} words={dictionaries.en} />);
    return Array.from($('li, ol + p'), (part) => $(part).text().replaceAll('\u00a0', ' '));
  };
  expect(list('2026-11-21', '2026-11-20', undefined, '2026-11-20')).toEqual([
    '1. A, seen 21 November 2026',
    ...['2. A', '3. A', '4. A'],
    'Seen on 20 November 2026, unless another day is given.',
  ]);
  expect(list('2026-11-20')).toEqual(['1. A', 'Seen on 20 November 2026.']);
  expect(list(undefined)).toEqual(['1. A']);
});

test('a copied quotation has its words, their translation, whose they are and where they stand', () => {
  const undated = { ...quotation, source: { ...quotation.source, on: undefined } };
  expect(quotationText(undated, dictionaries.en).split('\n')).toEqual([
    '“41 lamps went out in the fire, 17 of them were small.”',
    'Keepers’ Guild, “Report”, undated, paragraph\u00a03.',
    'http://localhost:3000/en/sources/report/#p3w1-12',
  ]);
  const inTheMiddle = {
    ...translated,
    translation: '2\u2060–\u20605',
    cut: { start: true, end: true },
  };
  expect(quotationText(inTheMiddle, dictionaries.ru).split('\n')).toEqual([
    '…\u00a0“Lamp room No. 2 burned on 2-5 of March”\u00a0…',
    'Перевод сайта с\u00a0английского: …2–5…',
    'Гильдия смотрителей, «Отчёт», 1931\u00a0год, абзац\u00a02.',
    'http://localhost:3000/ru/sources/report/#p2w8-16',
  ]);
});

test('a share link carries every letter of the title and the address, and spaces as %20', () => {
  const event = { ...fire, title: 'A & B + "C" 2\u2060–\u20605' };
  for (const words of Object.values(dictionaries)) {
    const links = render(<Share event={event} words={words} />)('a[rel~=external]');
    expect(links.length).toBeGreaterThan(2);
    for (const { attribs } of links) {
      expect(attribs.href).toContain('A%20%26%20B%20%2B%20%22C%22%202%E2%80%935%2C');
      expect(attribs.href).toContain('http%3A%2F%2Flocalhost%3A3000%2Fen%2Fevents%2Ffire%2F');
      expect(attribs.href).not.toMatch(/[\s+"]/);
    }
  }
});
