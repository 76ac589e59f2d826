import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { mendFiles } from './mend-files';
import { setTexts } from './set-texts';

/** Here `~` is a no-break space. */
const held = (text: string) => text.replaceAll('~', '\u00a0');

test.each([
  ['on one line', 'title:\n  ru: Лампы - в доме\n', 'title:\n  ru: Лампы~— в~доме\n'],
  [
    'on lines of its own',
    'text:\n  ru: >-\n    Лампы в\n    доме и\n    "сад"\n    у моря.\n\n    — Вот.\nplace: в доме\n',
    'text:\n  ru: >-\n    Лампы в~доме и~«сад»\n    у~моря.\n\n    — Вот.\nplace: в доме\n',
  ],
  ['that goes on', 'text:\n  ru: Лампы\n    в доме\n', 'text:\n  ru: Лампы\n    в~доме\n'],
  [
    'in quotation marks',
    `title: { ru: "в доме", en: 'a - b' }`,
    `title: { ru: "в~доме", en: 'a - b' }`,
  ],
  ['beside a comment', 'title:\n  ru: в доме # в саду\n', 'title:\n  ru: в~доме # в саду\n'],
  [
    'but not a document’s words',
    '- words: в доме\n  translation:\n    ru: в доме\n',
    '- words: в доме\n  translation:\n    ru: в~доме\n',
  ],
])('a text %s is set as its language asks', (_, written, set) => {
  expect(setTexts(written)).toBe(held(set));
  expect(setTexts(held(set))).toBe(held(set));
});

test.each([
  ['whose marks YAML has as well', 'title:\n  ru: "Лампы \\"в саду\\""\n'],
  ['of a file that cannot be read', 'title:\n  ru: в доме\n ru: в саду\n'],
])('a text %s stays as it is', (_, written) => {
  expect(setTexts(written)).toBe(written);
});

const copy = copyOfContent(['en', 'ru']);
const names = ['events/harbour-act.yaml', 'pages/about.yaml', 'pages/memorial.yaml'];

test('what was copied without its no-break spaces is right again, and says the same', () => {
  const plain = (name: string) => copy.read(name).replaceAll('\u00a0', ' ');
  const before = names.map(plain);
  for (const name of names) copy.write(name, plain(name));
  expect(copy.problems()).not.toEqual([]);
  expect(mendFiles(copy.folder)).toEqual(names.map((name) => `data/${name}`));
  expect(copy.problems()).toEqual([]);
  expect(names.map(plain)).toEqual(before);
});
