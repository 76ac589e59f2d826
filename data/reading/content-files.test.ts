import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { entry, entryName } from '@/e2e/support/slips';
import { readContent } from './content-folder';
import { ContentError, describeProblem } from './problem';

const copy = copyOfContent();
const file = `data/${entryName}`;
const events = () => readContent(copy.folder, ['en']).events;

test('two files for one address are refused', () => {
  copy.write('events/harbour-act.yml', entry);
  expect(copy.problems()).toEqual([
    {
      file: 'data/events/harbour-act.yml',
      found: `the address of ${file}`,
      wanted: 'a name of its own for each file',
    },
  ]);
});

test.each(['Harbour-act', 'harbour act', 'harbour_act', 'harbour--act', '-act', 'закон'])(
  'the name “%s” is refused, because it cannot be an address',
  (name) => {
    copy.write(`events/${name}.yaml`, entry);
    expect(copy.problems()).toEqual([
      {
        file: `data/events/${name}.yaml`,
        found: `the name “${name}”, which becomes the address`,
        wanted: 'small letters a–z, digits and single hyphens, like decree-116.yaml',
      },
    ]);
  },
);

test.each(['notes.txt', 'harbour-act.yaml.bak', 'photo.jpg'])('a stray %s is refused', (name) => {
  copy.write(`events/${name}`, entry);
  expect(copy.problems()).toEqual([
    {
      file: `data/events/${name}`,
      found: 'a file of another kind',
      wanted: 'a name ending in .yaml',
    },
  ]);
});

test('nothing in the content is passed over in silence', () => {
  copy.write('pages/contact.yaml', 'title: { en: Contact }');
  copy.write('sources/alone.txt', 'Words');
  const folder = join(copy.folder, 'events/folder.yaml');
  mkdirSync(folder);
  expect(copy.problems()).toMatchObject([
    { file: 'data/events/folder.yaml', found: 'a file of another kind' },
    { file: 'data/pages/contact.yaml', found: 'a page that the site does not have' },
    { file: 'data/sources/alone.txt', found: 'a document alone' },
  ]);
  rmdirSync(folder);
});

test.each(['pages/about.yaml', 'pages/memorial.yaml', 'sources/keepers-report.txt'])(
  'without %s the content is refused',
  (name) => {
    copy.remove(name);
    const missing = { file: `data/${name}`, found: 'no such file' };
    expect(copy.problems()).toContainEqual(expect.objectContaining(missing));
  },
);

test('files that the computer hides are left alone', () => {
  copy.write('events/.DS_Store', '');
  expect(copy.problems()).toEqual([]);
});

test('a file saved with a byte order mark or with the line ends of Windows reads the same', () => {
  copy.write(entryName, entry);
  const read = events();
  copy.write(entryName, `\uFEFF${entry}`);
  expect(events()).toEqual(read);
  copy.write(entryName, entry.replaceAll('\n', '\r\n'));
  expect(events()).toEqual(read);
});

test('entries stand by date, whatever their files are called, and what returns comes last', () => {
  copy.write('events/zz.yaml', entry.replace('on: 1933', 'on: 1890'));
  copy.write('events/aa.yaml', entry.replace('on: 1933', 'on: 2090'));
  const slugs = () => events().map(({ slug }) => slug);
  expect(slugs()).toEqual(['zz', 'lighthouse-fire', 'harbour-act', 'aa', 'day-of-lamps']);
  copy.write('events/zz.yaml', entry);
  expect(slugs()).toEqual(['lighthouse-fire', 'harbour-act', 'zz', 'aa', 'day-of-lamps']);
});

test('the problems of several files are told at once, in one error, in order', () => {
  copy.write('pages/about.yaml', `${copy.read('pages/about.yaml')}place: Moscow\n`);
  copy.write('events/notes.txt', '');
  const named = entry.replace('en: Harbour Act', 'en: 116');
  copy.write(entryName, named.replace('1933-06-14', '1933-06-31'));
  const problems = copy.problems();
  expect(problems.map((one) => [one.file, one.field])).toEqual([
    [file, 'on'],
    [file, 'title, en'],
    ['data/events/notes.txt', undefined],
    ['data/pages/about.yaml', 'place'],
  ]);
  const { message } = new ContentError(problems.toReversed());
  expect(message).toBe(
    `4 problems in the content\n\n${problems.map(describeProblem).join('\n\n')}\n`,
  );
  expect(message).toContain(
    `${file}:2:1\n  field: on\n  found: “1933-06-31”\n  would do: a date that exists`,
  );
  expect(new ContentError(problems.slice(0, 1)).message).toMatch(/^1 problem in the content\n/);
});
