import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { languages } from '../languages';
import { recordLines } from './confirmed-texts';
import { checkContent } from './content-folder';
import { editionLine, recordedLine } from './edition-record';

const copy = copyOfContent(languages);
const act = 'events/harbour-act.yaml';
const files = () => checkContent(copy.folder).files;
const edition = { number: 3, on: '2031-12-31' };

test('an edition is the same until something else is said than its number and its day', () => {
  const set = editionLine(edition, files());
  expect(recordedLine(edition, [...recordLines(files()), set])).toBe(set);
  expect(recordedLine({ ...edition, number: 4 }, [set])).toBeUndefined();
  copy.write('pages/site.yaml', copy.read('pages/site.yaml').replace('2031-12-31', '2032-01-01'));
  expect(editionLine(edition, files())).toBe(set);
  copy.write(act, copy.read(act).replace(/(?<=summary:\n +en: )\S+/, 'Another'));
  expect(editionLine(edition, files())).not.toBe(set);
});
