import { appendFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { readContent } from './content-folder';

const { folder, problems } = copyOfContent();
const file = 'data/events/decree-116.yaml';
const quoted = 'nac-international-cooperation-p6w37-48';

const add = (lines: string, name = 'events/decree-116') =>
  appendFileSync(join(folder, `${name}.yaml`), `${lines}\n`);
const found = () => problems().map((problem) => [problem.file, problem.field, problem.found]);
const wanted = () => problems().map((problem) => problem.wanted);
const decree = () => readContent(folder, ['en']).events.find(({ slug }) => slug === 'decree-116');

describe('The names that an entry had before', () => {
  test('are read, and are none where nothing is said of them', () => {
    expect(decree()?.formerly).toEqual([]);
    add('formerly: [decree, ukaz-116]');
    expect(decree()?.formerly).toEqual(['decree', 'ukaz-116']);
  });

  test.each(['Decree', 'decree 116', 'decree/116', '../decree', 'указ', 'decree.html'])(
    'cannot be “%s”, which is no part of an address',
    (name) => {
      add(`formerly: ["${name}"]`);
      expect(found()).toEqual([[file, 'formerly 1', `“${name}”`]]);
      expect(wanted()).toEqual(['small letters a–z, digits and single hyphens, like decree-116']);
    },
  );

  const one = ['a former name that is no other’s: two entries claim one address'];

  test('cannot be the name of an entry, not even of one that is wrong itself', () => {
    add('formerly: [decree, beslan-2004]');
    const expected = [file, 'formerly 2', '“beslan-2004”, of data/events/beslan-2004.yaml'];
    expect(found()).toEqual([expected]);
    expect(wanted()).toEqual(one);
    add('wrong: field', 'events/beslan-2004');
    expect(found()).toContainEqual(expected);
  });

  test('cannot be the entry’s own name, or the same twice', () => {
    add('formerly: [decree-116, decree, decree]');
    expect(found()).toEqual([
      [file, 'formerly 1', `“decree-116”, of ${file}`],
      [file, 'formerly 3', `“decree”, of ${file}`],
    ]);
  });

  test('cannot be a name that another entry had', () => {
    add('formerly: [school]', 'events/beslan-2004');
    add('formerly: [school]');
    expect(found()).toEqual([[file, 'formerly 1', '“school”, of data/events/beslan-2004.yaml']]);
    expect(wanted()).toEqual(one);
  });

  test('are free once the entry that had one is renamed', () => {
    const path = (name: string) => join(folder, `events/${name}.yaml`);
    renameSync(path('decree-116'), path('decree'));
    add('formerly: [decree-116]', 'events/decree');
    expect(problems()).toEqual([]);
  });
});

describe('The quotations that a page had once', () => {
  test('are read as the place of their words, on an entry and on the memorial', () => {
    add('withdrawn: [nac-international-cooperation-p1w1-2]');
    add('withdrawn: [cis-atc-declaration-p4w1-4]', 'pages/memorial');
    const { id, source, passage } = decree()?.withdrawn[0] ?? {};
    expect([id, source?.id]).toEqual([
      'nac-international-cooperation-p1w1-2',
      'nac-international-cooperation',
    ]);
    const text = source?.paragraphs[0]?.text;
    expect(text?.slice(passage?.start, passage?.end)).toBe('International Cooperation');
    expect(readContent(folder, ['en']).memorial.withdrawn.map((one) => one.id)).toEqual([
      'cis-atc-declaration-p4w1-4',
    ]);
  });

  test.each([
    ['p4w1-4', ''],
    ['decree-116', ''],
    ['no-such-p4w1-4', ''],
    ['cis-atc-declaration-p4w4-1', ', words that cis-atc-declaration does not have'],
    ['cis-atc-declaration-p99w1-4', ', words that cis-atc-declaration does not have'],
    [quoted, ', which this file quotes'],
  ])('cannot be “%s”', (id, why) => {
    add(`withdrawn: [${id}]`);
    expect(found()).toEqual([[file, 'withdrawn 1', `“${id}”${why}`]]);
  });

  test('are each named once', () => {
    add('withdrawn: [cis-atc-declaration-p4w1-4, cis-atc-declaration-p4w1-4]');
    expect(found()).toEqual([[file, 'withdrawn 2', '“cis-atc-declaration-p4w1-4”, listed twice']]);
  });
});
