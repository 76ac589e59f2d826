import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';

const content = copyOfContent();
const entry = `on: 2006-02-15
title:
  en: Decree No. 116
summary:
  en: It established the National Antiterrorism Committee.
quotations:
  - source: nac-international-cooperation
    words: >-
      The activities of the National Antiterrorism Committee are guided by the decree of the President
      of the Russian Federation dated February 15, 2006 № 116 "On measures to combat terrorism."
`;

const slips: [
  slip: string,
  right: string,
  wrong: string,
  field: string | undefined,
  said: string,
][] = [
  ['curly quotation marks', '"On measures', '“On measures', 'quotations 1, words', '[-“-]{+"+}On'],
  ['an N for №', '№ 116', 'N 116', 'quotations 1, words', '[-N-]{+№+}'],
  ['No. for №', '№ 116', 'No. 116', 'quotations 1, words', '{+№+}'],
  [
    'another capital letter',
    'The activities',
    'the activities',
    'quotations 1, words',
    '[-the-]{+The+}',
  ],
  [
    'a word left out',
    'activities of the National',
    'activities of National',
    'quotations 1, words',
    '{+the',
  ],
  ['a no-break space', 'February 15', 'February\u00a015', 'quotations 1, words', '[-\u00a0-]{+ +}'],
  ['an en dash in a date', '2006-02-15', '2006–02–15', 'on', 'year-month-day'],
  ['a date in words', 'on: 2006-02-15', 'on: 15 February 2006', 'on', 'year-month-day'],
  ['a date with a time', 'on: 2006-02-15', 'on: 2006-02-15T00:00:00Z', 'on', 'year-month-day'],
  ['a month and a day alone', 'on: 2006-02-15', 'on: 02-15', 'on', 'year-month-day'],
  ['a list for a text', '  en: Decree No. 116', '  - Decree No. 116', 'title', 'for each language'],
  ['a text for a list', 'quotations:\n', 'quotations: none\nothers:\n', 'quotations', 'a list'],
  ['a colon in a text', 'Decree No. 116', 'Decree: No. 116', undefined, 'quotation marks'],
  ['a text that begins with *', 'Decree No. 116', '*Decree*', undefined, 'written out'],
  ['a text that begins with @', 'Decree No. 116', '@Decree', undefined, 'field: text'],
  ['an unclosed quotation mark', 'Decree No. 116', '"Decree No. 116', undefined, 'what is missing'],
  ['no space after a colon', 'title:\n  en: ', 'title:\n  en:', 'title', 'for each language'],
  ['a field in capital letters', 'title:', 'Title:', 'Title', 'one of the fields'],
];

test.each(slips)('%s is told with what would do', (_, right, wrong, field, said) => {
  expect(entry).toContain(right);
  writeFileSync(join(content.folder, 'events/decree-116.yaml'), entry.replace(right, wrong));
  const [first] = content.problems();
  expect(first?.file).toBe('data/events/decree-116.yaml');
  expect(first?.line).toBeGreaterThan(0);
  const problem = content.problems().find((one) => one.field === field);
  expect(problem?.wanted).toContain(said);
});

test('an alias bomb is refused before it is unfolded', () => {
  const levels = 'bcdefghij'.split('').map((name, index) => {
    const before = String.fromCharCode('a'.charCodeAt(0) + index);
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
  });
  const bomb = `a: &a [lol, lol]\n${levels.join('\n')}\n`;
  writeFileSync(join(content.folder, 'events/decree-116.yaml'), bomb);
  expect(content.problems()[0]).toMatchObject({ found: 'an alias (`*a`)', line: 2 });
});
