import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { copyOfContent, problemsOf } from '@/e2e/support/content-copy';
import { whyUnread } from './disk';

const copy = copyOfContent();
const report = 'sources/keepers-report.txt';
const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

/** Puts something else in the place of a file or a folder of the content, until after the test. */
function replace(name: string, put: (path: string) => void): void {
  const path = join(copy.folder, name);
  const kept = `${copy.folder}-kept`;
  renameSync(path, kept);
  undo.push(() => {
    rmSync(path, { recursive: true, force: true });
    renameSync(kept, path);
  });
  put(path);
}

const folder = (path: string) => void mkdirSync(path);
const file = (path: string) => writeFileSync(path, '');
const loop = (path: string) => symlinkSync(path, path);
const nothing = () => undefined;

test.each([
  ['a folder for a document', report, folder, 'a folder with the name of a file'],
  ['a folder for a page', 'pages/about.yaml', folder, 'a folder with the name of a file'],
  ['a folder for an entry', 'events/harbour-act.yaml', folder, 'a file of another kind'],
  ['a file for the folder of entries', 'events', file, 'a file with the name of a folder'],
  ['a file for the folder of documents', 'sources', file, 'a file with the name of a folder'],
  ['a link that leads to itself', report, loop, 'a file that cannot be read (ELOOP)'],
  ['no folder of entries', 'events', nothing, 'no such folder'],
  ['no folder of documents', 'sources', nothing, 'no such folder'],
  ['no folder of pages', 'pages', nothing, 'no such folder'],
])('%s is told as any other problem', (_, name, put, found) => {
  replace(name, put);
  expect(copy.problems()).toContainEqual(expect.objectContaining({ file: `data/${name}`, found }));
});

test('a content folder that is not there is told as any other problem', () => {
  const problems = problemsOf(join(copy.folder, 'nowhere'), ['en']);
  expect(problems.map(({ file: name, found }) => `${name}: ${found}`)).toEqual([
    'data/events: no such folder',
    'data/pages: no such folder',
    'data/pages/about.yaml: no such file',
    'data/pages/memorial.yaml: no such file',
    'data/pages/site.yaml: no such file',
    'data/sources: no such folder',
  ]);
});

test('a file that may not be read is told so, and one that cannot be for another reason', () => {
  // Tests may run as root, whom no permission stops; so the system's answer is given here.
  const allowed = { found: 'a file that may not be read', wanted: 'the permission to read it' };
  for (const code of ['EACCES', 'EPERM']) expect(whyUnread(code, 'file', 'it')).toEqual(allowed);
  symlinkSync('round-and-round.yaml', join(copy.folder, 'events/round-and-round.yaml'));
  undo.push(() => rmSync(join(copy.folder, 'events/round-and-round.yaml')));
  expect(copy.problems()).toMatchObject([{ file: 'data/events/round-and-round.yaml' }]);
});
