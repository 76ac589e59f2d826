import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { entry, entryName } from '@/e2e/support/slips';

const copy = copyOfContent();
const name = 'pages/site.yaml';

test.each([
  ['seen', entryName, entry, /seen: \d{4}-\d{2}-\d{2}/, 'seen: '],
  ['on', 'pages/about.yaml', copy.read('pages/about.yaml'), /on: \d{4}-\d{2}-\d{2}/, 'on: '],
  [
    'since',
    'events/day-of-lamps.yaml',
    copy.read('events/day-of-lamps.yaml'),
    /since: \d{4}/,
    'since: 2032',
  ],
])(
  'a day in `%s` that comes after the edition is refused, and what would do',
  (field, file, text, pattern, written) => {
    const later = text.replace(pattern, written.length > 10 ? written : `${written}2032-01-01`);
    copy.write(file, later);
    const [problem, ...others] = copy.problems();
    expect(others).toEqual([]);
    expect(problem?.file).toBe(`data/${file}`);
    expect(problem?.field).toMatch(new RegExp(`${field}$`));
    expect(problem?.found).toMatch(/^“2032-\d{2}-\d{2}”, after the day of the edition$/);
    expect(problem?.wanted).toMatch(
      /^a day up to 2031-12-31; or, with what is new, edition 4 and its day/,
    );
  },
);

test('a day of the edition itself is one that it knows', () => {
  copy.write(entryName, entry.replace(/seen: \d{4}-\d{2}-\d{2}/, 'seen: 2031-12-31'));
  expect(copy.problems()).toEqual([]);
});

test.each([
  ['name@', 'name at example.org'],
  ['no scheme', 'www.example.org/contact'],
])('a contact that is no address (%s) is told what would do', (_, contact) => {
  copy.write(name, copy.read(name).replace(/contact: .+/, `contact: ${contact}`));
  expect(copy.problems()).toMatchObject([
    {
      file: `data/${name}`,
      field: 'contact',
      found: `“${contact}”`,
      wanted: 'an e-mail address, like name@example.org, or the address of a page, with https://',
    },
  ]);
});

test('who publishes the site, where to write and under which terms need not be said; the edition must', () => {
  const [schema = ''] = copy.read(name).split('\n');
  copy.write(name, `${schema}\nedition: { number: 1, on: 2031-12-31 }\n`);
  expect(copy.problems()).toEqual([]);
  copy.write(name, `${schema}\npublisher: { en: Somebody }\n`);
  expect(copy.problems()).toMatchObject([
    { field: 'edition', found: 'nothing: the field is missing' },
  ]);
});
