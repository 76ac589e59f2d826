import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { entry, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();
const unknown = { field: 'venue', found: 'a field that does not exist here' };
const wrong = (text: string) => text.replace('\ntitle:', '\nvenue: Pier\ntitle:');
const others = 'the unity of the keepers and the boatmen';
const notThere = (field: string) => ({
  field,
  found: expect.stringContaining('which does not stand in keepers-report'),
});

/** What else an editor wrote wrong in an entry that has an unknown field. */
const besides: Slip[] = [
  [
    'a wrong word beside an unknown field',
    others,
    'the unity of the keepers and the oarsmen',
    unknown,
    notThere('quotations 2, words'),
  ],
  [
    'no date beside an unknown field',
    'on: 1933-06-14\n',
    '',
    unknown,
    { field: 'on', found: 'no date' },
  ],
  [
    'a last day before the first beside an unknown field',
    'on: 1933-06-14',
    'from: 1933-06-14\nto: 1933-06-01',
    { field: 'to', found: '“1933-06-01”, not after “1933-06-14”' },
    unknown,
  ],
  [
    'a former name of another beside an unknown field',
    'sections:',
    'formerly: [lighthouse-fire]\nsections:',
    unknown,
    { field: 'formerly 1' },
  ],
  [
    'a withdrawn quotation that never was beside an unknown field',
    'sections:',
    'withdrawn: [keepers-report-p9w1-4]\nsections:',
    unknown,
    { field: 'withdrawn 1' },
  ],
  [
    'hours of another day beside an unknown field',
    'sections:',
    'hours:\n  heading: { en: Hours }\n  rows: [{ on: 1933-06-15, text: { en: A } }]\nsections:',
    unknown,
    { field: 'hours, rows 1, on', found: '“1933-06-15”' },
  ],
  [
    'a wrong word in a quotation with a wrong field',
    `    words: ${others}`,
    '    words: the unity of the keepers and the oarsmen\n    page: 2',
    unknown,
    notThere('quotations 2, words'),
    { field: 'quotations 2, page' },
  ],
];

tellsOf(copy, besides, undefined, wrong(entry));

test('what is wrong in a document’s own file does not hide what is misquoted from it', () => {
  const report = 'sources/keepers-report.yaml';
  copy.write(report, `${copy.read(report)}pages: 2\n`);
  copy.write('events/harbour-act.yaml', entry.replace(others, `${others} alike`));
  expect(copy.problems()).toMatchObject([
    { file: 'data/events/harbour-act.yaml', ...notThere('quotations 2, words') },
    { file: `data/${report}`, field: 'pages' },
  ]);
});

test('what is wrong in the memorial’s file does not hide its figures and its entry', () => {
  const name = 'pages/memorial.yaml';
  const text = copy.read(name).replace('all: 41 lamps', 'all: 42 lamps');
  copy.write(name, `${text.replace('event: lighthouse-fire', 'event: fire')}place: Pier\n`);
  const fields = copy.problems().map(({ field }) => field);
  expect(fields).toEqual(['event', 'discs, all', 'place']);
});
