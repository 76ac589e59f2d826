import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { checkContent } from './content-folder';
import { ContentError } from './problem';

const copy = copyOfContent();
const report = 'sources/keepers-report.yaml';
const lamps = 'events/day-of-lamps.yaml';

function problems(today: string) {
  try {
    checkContent(copy.folder, ['en'], { today });
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

test('what is said to be done on a day to come is told, with its field', () => {
  const revisions =
    'revisions:\n  - on: 2031-01-05\n    text:\n      en: The place was corrected.\n';
  copy.write(lamps, copy.read(lamps) + revisions);
  const seen = copy.read(report).replace(/seen: .*/, 'seen: 2031-01-05');
  copy.write(report, seen);
  const found = '“2031-01-05”, a day to come';
  expect(problems('2031-01-05')).toEqual([]);
  const told = problems('2031-01-04');
  expect(told.map(({ field }) => field?.split(', ').at(-1)).sort()).toEqual(['on', 'seen']);
  expect(told.map(({ file }) => file).sort()).toEqual([`data/${lamps}`, `data/${report}`]);
  for (const problem of told) expect(problem).toMatchObject({ found });
  expect(problems('1900-01-01').some(({ field }) => field === 'since')).toBe(true);
});

test('the day that an entry tells of may be to come', () => {
  const act = 'events/harbour-act.yaml';
  const right = copy.read(act);
  copy.write(act, right.replace(/^on: .*/m, 'on: 2931-01-05'));
  expect(copy.read(act)).not.toBe(right);
  expect(problems('2931-01-04')).toEqual([]);
});
