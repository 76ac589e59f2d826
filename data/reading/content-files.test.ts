import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { readContent } from './content-folder';
import { ContentError } from './problem';

const content = copyOfContent();
const { folder } = content;
const path = join(folder, 'events/decree-116.yaml');
const file = 'data/events/decree-116.yaml';

const entry = `on: 2006-02-15
title:
  en: Decree No. 116
summary:
  en: >-
    It established the National
    Antiterrorism Committee.
quotations:
  - source: nac-international-cooperation
    words: >-
      the NAC coordinates activities
      of authorized Federal Executive Bodies
`;

beforeEach(() => {
  writeFileSync(path, entry);
});

const firstProblem = () => content.problems()[0];

test('two files for one address are refused', () => {
  cpSync(path, join(folder, 'events/decree-116.yml'));
  expect(firstProblem()).toEqual({
    file: 'data/events/decree-116.yml',
    found: `the address of ${file}`,
    wanted: 'a name of its own for each file',
  });
});

test.each(['Decree-116', 'decree 116', 'decree_116', 'decree--116', '-decree', 'указ-116'])(
  'the name “%s” is refused, because it cannot be an address',
  (name) => {
    renameSync(path, join(folder, `events/${name}.yaml`));
    expect(firstProblem()).toEqual({
      file: `data/events/${name}.yaml`,
      found: `the name “${name}”, which becomes the address`,
      wanted: 'small letters a–z, digits and single hyphens, like decree-116.yaml',
    });
  },
);

test.each(['notes.txt', 'decree-116.yaml.bak', 'photo.jpg'])('a stray %s is refused', (name) => {
  writeFileSync(join(folder, 'events', name), entry);
  expect(firstProblem()).toEqual({
    file: `data/events/${name}`,
    found: 'a file of another kind',
    wanted: 'a name ending in .yaml',
  });
});

test('files that the computer hides are left alone', () => {
  writeFileSync(join(folder, 'events/.DS_Store'), '');
  expect(content.problems()).toEqual([]);
});

test('a file saved with a byte order mark or with the line ends of Windows reads the same', () => {
  const { events } = readContent(folder, ['en']);
  writeFileSync(path, `\uFEFF${entry}`);
  expect(readContent(folder, ['en']).events).toEqual(events);
  writeFileSync(path, entry.replaceAll('\n', '\r\n'));
  expect(readContent(folder, ['en']).events).toEqual(events);
});

test('entries stand by date, whatever their files are called, and what returns comes last', () => {
  writeFileSync(join(folder, 'events/zz.yaml'), entry.replace('2006', '1990'));
  writeFileSync(join(folder, 'events/aa.yaml'), entry.replace('2006', '2090'));
  const { events } = readContent(folder, ['en']);
  const once = events.filter(({ date }) => date.kind !== 'recurrence');
  expect(once.length).toBeLessThan(events.length);
  expect(events.slice(0, once.length)).toEqual(once);
  expect([once[0]?.slug, once.at(-1)?.slug]).toEqual(['zz', 'aa']);
});

test('the problems of several files are told at once, in one error', () => {
  writeFileSync(path, entry.replace('2006-02-15', '2006-02-30').replace('Decree No. 116', '116'));
  const about = join(folder, 'pages/about.yaml');
  writeFileSync(about, `place: Moscow\n${readFileSync(about, 'utf8')}`);
  writeFileSync(join(folder, 'events/notes.txt'), '');
  expect(content.problems().map(({ file, field }) => [file, field])).toEqual([
    [file, 'on'],
    [file, 'title, en'],
    ['data/events/notes.txt', undefined],
    ['data/pages/about.yaml', 'place'],
  ]);
  const { message } = new ContentError(content.problems());
  expect(message).toMatch(/^4 problems in the content\n/);
  expect(message).toContain(
    `${file}:1:1\n  field: on\n  found: “2006-02-30”\n  would do: a date that exists`,
  );
});
