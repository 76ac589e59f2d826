import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findWords } from '../quoting/passage';
import { readContent } from './content-folder';

const { sources, events, memorial } = readContent('data');

const archived = [
  {
    id: 'cis-atc-declaration',
    sha256: 'cda37787e4312c9b1851340c046942ca17b91704c265a0e71497c8eff0517780',
  },
  {
    id: 'nac-international-cooperation',
    sha256: 'fa17d83bc6676caa7af6acad20ff37ed491d83b6cc9b665ddcbb2cd07290e05a',
  },
];

/** The passages that were checked by hand when the documents were archived. */
const passages: [string, string][] = [
  [
    'nac-international-cooperation',
    'The activities of the National Antiterrorism Committee are guided by the decree of the President of the Russian Federation dated February 15, 2006 № 116 "On measures to combat terrorism."',
  ],
  [
    'nac-international-cooperation',
    'the National Antiterrorism Committee presents proposals on the improvement of the national policy and counterterrorism priorities',
  ],
  [
    'nac-international-cooperation',
    'the NAC coordinates activities of authorized Federal Executive Bodies on combating terrorism',
  ],
  [
    'cis-atc-declaration',
    'September 3 is the Day of Solidarity in the Fight against Terrorism In Russia.',
  ],
  [
    'cis-atc-declaration',
    'This day is dedicated to the tragic events in Beslan, where the school No. 1 was captured by terrorists on 1-3 of September, 2004.',
  ],
  [
    'cis-atc-declaration',
    '334 people became victims of terrorist attacks, 186 of them were children.',
  ],
  [
    'cis-atc-declaration',
    'During the assault, many Federal Security Service and Interior Ministry officers who rescued hostages from the captured school were killed and injured.',
  ],
  [
    'cis-atc-declaration',
    'Today’s Russian memorial date symbolizes the unity of the state and society in the fight against terrorist threat.',
  ],
  [
    'cis-atc-declaration',
    'On this day, we remember the victims of terrorist attacks and honor those who have died in the line of duty.',
  ],
  [
    'cis-atc-declaration',
    'common strategic approaches to combating terrorism stated in the UN Global Counter-Terrorism Strategy',
  ],
];

test.each(passages)('%s says exactly once: “%s”', (id, words) => {
  const paragraphs = sources.find((source) => source.id === id)?.paragraphs ?? [];
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  expect(text.split(words)).toHaveLength(2);
  expect(findWords(words, paragraphs)).toHaveLength(1);
});

test.each(archived)('the document $id is the one that was archived', ({ id, sha256 }) => {
  const bytes = readFileSync(`data/sources/${id}.txt`);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
});

test('every document has the SHA-256 that its page shows', () => {
  for (const { id, sha256 } of sources) {
    const bytes = readFileSync(`data/sources/${id}.txt`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
});

test('every quotation is what its document says in the place it is linked to', () => {
  const quotations = [...events, memorial].flatMap((page) => page.quotations);
  expect(quotations.length).toBeGreaterThan(0);
  for (const { source, words, passage } of quotations) {
    const paragraph = source.paragraphs.find(({ number }) => number === passage.paragraph);
    expect(paragraph?.text.slice(passage.start, passage.end)).toBe(words);
  }
});

test('no left-over navigation counts as a paragraph of a document', () => {
  const cooperation = sources.find(({ id }) => id === 'nac-international-cooperation');
  expect(cooperation?.paragraphs[0]).toEqual({ number: 1, text: 'International Cooperation' });
  expect(cooperation?.furniture).toEqual(['Вы здесь']);
});
