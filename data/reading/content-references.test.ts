import { describe, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, entry, type Slip, tellsOf } from '@/e2e/support/slips';
import { readContent } from './content-folder';

const copy = copyOfContent();
const field = (name: string) => `sections 1, references 1, ${name}`;
const missing = 'nothing: the field is missing';
const lines = '        address: http://almanac.example/1933\n        seen: 2026-11-20\n';

describe('A reference', () => {
  tellsOf(copy, [
    [
      'an address and not when it was read',
      '        seen: 2026-11-20\n',
      '',
      at(18, field('seen'), missing, 'the day on which someone read it: 2026-11-24'),
    ],
    [
      'neither an address nor why there is none',
      lines,
      '',
      at(
        18,
        field('address'),
        missing,
        'where it can be read, with `seen:`; or `noAddress:`, why there is none',
      ),
    ],
    [
      'when it was read and not where',
      '        address: http://almanac.example/1933\n',
      '',
      at(18, field('address'), missing, 'where it can be read'),
    ],
    [
      'an address and why there is none',
      lines,
      `${lines}        noAddress: { en: It was printed. }\n`,
      at(21, field('noAddress'), 'a group of fields', '`address:` or `noAddress:`, not both'),
    ],
    [
      'a day of reading that does not exist',
      'seen: 2026-11-20',
      'seen: 2026-11-31',
      at(
        20,
        field('seen'),
        '“2026-11-31”',
        'a date that exists, written year-month-day, like 2006-02-15',
      ),
    ],
  ] satisfies Slip[]);

  test('may say instead why it has no address', () => {
    copy.write(
      'events/harbour-act.yaml',
      entry.replace(lines, '        noAddress: { en: It was printed. }\n'),
    );
    expect(copy.problems()).toEqual([]);
  });
});

test('an empty line begins a paragraph, however a text of several lines is written', () => {
  for (const style of ['>-', '|-', '>', '|']) {
    copy.write(
      'events/harbour-act.yaml',
      entry.replace(
        'summary:\n  en: It established the Harbour Office.',
        `summary:\n  en: ${style}\n    One line\n    and another.\n\n    A paragraph.`,
      ),
    );
    const act = readContent(copy.folder, ['en']).events.find(({ slug }) => slug === 'harbour-act');
    expect(act?.summary.en.split(/\n\n/)).toHaveLength(2);
  }
});
