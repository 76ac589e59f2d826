import { describe, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { entry, entryName, type Slip, tellsOf } from '@/e2e/support/slips';
import { readContent } from './content-folder';

const copy = copyOfContent();
const file = `data/${entryName}`;
const fire = 'events/lighthouse-fire.yaml';
const add = (lines: string, name = entryName) =>
  copy.write(name, `${name === entryName ? entry : copy.read(name)}${lines}\n`);
const read = () => readContent(copy.folder, ['en']);
const act = () => read().events.find(({ slug }) => slug === 'harbour-act');

/** An editor adds a field at the end of the entry, and each wrong item of it is told. */
const adds = (line: string, ...told: [field: string, found: string, wanted: string][]): Slip => [
  line,
  entry.slice(-6),
  `${entry.slice(-6)}${line}\n`,
  ...told.map(([field, found, wanted]) => ({
    line: entry.split('\n').length,
    field,
    found,
    wanted,
  })),
];

describe('The names that an entry had before', () => {
  test('are read, and are none where nothing is said of them', () => {
    expect(act()?.formerly).toEqual([]);
    add('formerly: [act, act-7]');
    expect(act()?.formerly).toEqual(['act', 'act-7']);
  });

  const one = 'a former name that is no other’s: two entries claim one address';
  const wrong = ['Act', 'harbour act', 'act/7', '../act', 'закон', 'act.html'];
  tellsOf(copy, [
    ...wrong.map((name) =>
      adds(`formerly: ["${name}"]`, [
        'formerly 1',
        `“${name}”`,
        'small letters a–z, digits and single hyphens, like decree-116',
      ]),
    ),
    adds('formerly: [act, lighthouse-fire]', [
      'formerly 2',
      `“lighthouse-fire”, of data/${fire}`,
      one,
    ]),
    adds(
      'formerly: [harbour-act, act, act]',
      ['formerly 1', `“harbour-act”, of ${file}`, one],
      ['formerly 3', `“act”, of ${file}`, one],
    ),
  ]);

  test('cannot be the name of an entry that is wrong itself', () => {
    add('formerly: [lighthouse-fire]');
    add('wrong: field', fire);
    expect(copy.problems()).toContainEqual(expect.objectContaining({ file, wanted: one }));
  });

  test('cannot be a name that another entry had', () => {
    add('formerly: [tower-fire]');
    const found = `“tower-fire”, of ${file}`;
    expect(copy.problems()).toMatchObject([{ file: `data/${fire}`, found, wanted: one }]);
  });

  test('are free once the entry that had one is renamed', () => {
    copy.remove(entryName);
    copy.write('events/act.yaml', `${entry}formerly: [harbour-act]\n`);
    expect(copy.problems()).toEqual([]);
  });
});

describe('The quotations that a page had once', () => {
  test('are read as the place of their words, on an entry and on the memorial', () => {
    add('withdrawn: [harbour-notices-p1w1-2]');
    const [{ id, source, passage } = {}] = act()?.withdrawn ?? [];
    expect([id, source?.id]).toEqual(['harbour-notices-p1w1-2', 'harbour-notices']);
    const text = source?.paragraphs[0]?.text;
    expect(text?.slice(passage?.start, passage?.end)).toBe('Harbour Notices');
    expect(read().memorial.withdrawn.map((one) => one.id)).toEqual(['keepers-report-p5w1-5']);
  });

  const document = 'one that begins with a document, one of these: harbour-notices, keepers-report';
  const place = 'a document, its paragraph and words: cis-atc-declaration-p4w1-12';
  const lacks = ', words that keepers-report does not have';
  const wrong: [string, string, string][] = [
    ['p4w1-4', '', place],
    ['harbour-act', '', place],
    ['no-such-p4w1-4', '', document],
    ['keepers-report-p4w4-1', lacks, 'words that it has'],
    ['keepers-report-p99w1-4', lacks, 'words that it has'],
    ['keepers-report-p5w5-12', ', which this file quotes', 'only what it quotes no longer'],
  ];
  tellsOf(copy, [
    ...wrong.map(([id, why, wanted]) =>
      adds(`withdrawn: [${id}]`, ['withdrawn 1', `“${id}”${why}`, wanted]),
    ),
    adds('withdrawn: [keepers-report-p4w1-4, keepers-report-p4w1-4]', [
      'withdrawn 2',
      '“keepers-report-p4w1-4”, listed twice',
      'each once',
    ]),
  ]);
});

test('a wrong entry is not also blamed on the memorial, nor a wrong document on who quotes it', () => {
  copy.write(fire, copy.read(fire).replace('1931-03-02', '1931-03-42'));
  expect(copy.problems()).toMatchObject([{ file: `data/${fire}`, field: 'from' }]);
  const report = 'sources/keepers-report.yaml';
  copy.write(report, copy.read(report).replace('headings', 'heddings'));
  const files = copy.problems().map((problem) => problem.file);
  expect(new Set(files)).toEqual(new Set([`data/${fire}`, `data/${report}`]));
});
