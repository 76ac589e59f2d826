import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, entry, entryName } from '@/e2e/support/slips';
import { readContent } from './content-folder';
import { schemaLine } from './yaml-file';

const copy = copyOfContent();
const date = 'on: 1933-06-14';

test.each([
  ['03-05', '1931-03-02', '1931-03-05'],
  ['03-02', '1931-03-02', '1931-03-02'],
  ['02-15', '1931-03-02', '1932-02-15'],
  ['02-29', '1931-03-02', '1932-02-29'],
  ['02-29', '1897-03-02', '1904-02-29'],
])(
  'what returns each %s and does not say since when, beside a first entry of %s, does so from %s on',
  (every, from, since) => {
    const first = 'events/lighthouse-fire.yaml';
    copy.write(first, copy.read(first).replace('1931-03-02', from));
    copy.write(entryName, entry.replace(date, `every: ${every}`));
    const { events } = readContent(copy.folder, ['en']);
    const returning = events.find(({ slug }) => slug === 'harbour-act');
    expect(returning?.date).toEqual({ kind: 'recurrence', every, since });
  },
);

test.each([
  ['1931-02', '1931-03-02'],
  ['1931', '1932-03-02'],
])('what returns each year does so from when a first entry of %s is past', (on, since) => {
  const first = 'events/lighthouse-fire.yaml';
  const { hours, ...fire } = parse(copy.read(first));
  copy.write(
    first,
    `${schemaLine('event')}\n${stringify({ ...fire, on, from: undefined, to: undefined })}`,
  );
  copy.write(entryName, entry.replace(date, 'every: 03-02'));
  const { events } = readContent(copy.folder, ['en']);
  const returning = events.find(({ slug }) => slug === 'harbour-act');
  expect(returning?.date).toMatchObject({ since });
});

test('what returns where no other entry has a date is asked since when', () => {
  copy.remove('events/lighthouse-fire.yaml');
  copy.remove('events/day-of-lamps.yaml');
  copy.write(entryName, entry.replace(date, 'every: 09-03'));
  expect(copy.problems()).toContainEqual({
    file: `data/${entryName}`,
    ...at(
      2,
      'every',
      '“09-03”',
      '`since:` too, the first time, for no other entry has a date to begin with',
    ),
    column: 1,
  });
});
