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

const fire = 'events/lighthouse-fire.yaml';
const text = copyOfContent().read(fire);

describe('The hours of an entry', () => {
  tellsOf(
    copy,
    [
      [
        'a row of another day',
        'on: 1931-03-05\n',
        'on: 1931-03-06\n',
        {
          field: 'hours, rows 3, on',
          found: '“1931-03-06”',
          wanted: 'a day of the entry: 1931-03-02 to 1931-03-05',
        },
      ],
      [
        'days out of order',
        'on: 1931-03-05\n',
        'on: 1931-03-01\n',
        { field: 'hours, rows 3, on', found: '“1931-03-01”' },
        {
          field: 'hours, rows 3, on',
          found: '“1931-03-01”, after “1931-03-02”',
          wanted: 'the rows in order of day',
        },
      ],
      [
        'hours out of order',
        'about 13:05',
        'about 8:05',
        {
          field: 'hours, rows 2, when',
          found: '“08:05”, after “09:00”',
          wanted: 'the rows in order of hour',
        },
      ],
    ],
    fire,
    text,
  );

  test('are of no day that returns each year', () => {
    const hours = text.slice(text.indexOf('hours:'), text.indexOf('withdrawn:'));
    copy.write('events/day-of-lamps.yaml', `${copy.read('events/day-of-lamps.yaml')}${hours}`);
    const [problem] = copy.problems();
    expect(problem).toMatchObject({
      file: 'data/events/day-of-lamps.yaml',
      field: 'hours, rows 1, on',
    });
    expect(problem?.wanted).toContain('what returns each year has no hours');
  });
});

describe('A document in another language than English', () => {
  const russian = copyOfContent(['en', 'ru']);
  const report = 'sources/keepers-report.yaml';

  test('is quoted with a translation into every other edition, and none into its own', () => {
    russian.write(report, russian.read(report).replace('language: en', 'language: ru'));
    const told = russian.problems(['en', 'ru']);
    expect(told.length).toBeGreaterThan(0);
    for (const { field: name, found } of told) {
      if (name?.endsWith('translation, en')) expect(found).toBe(missing);
      else
        expect([name?.endsWith('translation, ru'), found]).toEqual([
          true,
          'a translation into ru, in which the document is written',
        ]);
    }
  });

  test('is read as it is written', () => {
    for (const name of [
      fire,
      'events/harbour-act.yaml',
      'events/day-of-lamps.yaml',
      'pages/memorial.yaml',
    ])
      russian.write(
        name,
        russian.read(name).replace(/translation:\s+ru:/g, 'translation:\n      en:'),
      );
    russian.write(report, russian.read(report).replace('language: en', 'language: ru'));
    russian.write(
      'sources/harbour-notices.yaml',
      russian.read('sources/harbour-notices.yaml').replace('language: en', 'language: ru'),
    );
    expect(russian.problems(['en', 'ru'])).toEqual([]);
    const { sources } = readContent(russian.folder, ['en', 'ru']);
    expect(sources.map(({ language }) => language)).toEqual(['ru', 'ru']);
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
