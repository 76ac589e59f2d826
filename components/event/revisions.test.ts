import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { formatDate } from '@/data/dates/written-date';
import { dictionaries, languages } from '@/data/languages';
import type { RevisionFile } from '@/data/model/schema';
import { inEvery } from '@/e2e/support/every-language';
import { Revisions } from './revisions';

const revision = (on: string, text: string) => ({ on, text: inEvery(text) });
const revisions = [
  revision('2027-01-05', 'First.'),
  revision('2031-12-31', '</li><script>&"\n\nMore.'),
];

test.each(languages)(
  'a page in %s says what was corrected on which day, newest first',
  (language) => {
    const html = renderToStaticMarkup(createElement(Revisions, { revisions, language }));
    const day = (on: string) => formatDate({ kind: 'day', on }, language).replaceAll('\u00a0', ' ');
    expect(html).toContain(`>${dictionaries[language].revisions.heading}</h2>`);
    const times = [
      ...html
        .replaceAll('\u00a0', ' ')
        .matchAll(/<li id="([^"]*)".*?<time dateTime="([^"]*)">([^<]*)</g),
    ];
    expect(times.map(([, ...rest]) => rest)).toEqual([
      ['correction-2031-12-31', '2031-12-31', day('2031-12-31')],
      ['correction-2027-01-05', '2027-01-05', day('2027-01-05')],
    ]);
    expect(html).not.toContain('<script');
    expect(html.match(/<\/li>/g)).toHaveLength(2);
  },
);

test.each<[string, RevisionFile[] | undefined]>([
  ['no list of corrections', undefined],
  ['an empty one', []],
])('a page with %s says nothing of corrections', (_, none) => {
  const html = renderToStaticMarkup(createElement(Revisions, { revisions: none, language: 'en' }));
  expect(html).toBe('');
});
