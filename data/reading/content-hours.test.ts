import { describe, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();
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

  test('may be of any day of the month, where no more is known of the entry', () => {
    const span = 'from: 1931-03-02\nto: 1931-03-05';
    expect(text).toContain(span);
    copy.write(fire, text.replace(span, 'on: 1931-03'));
    expect(copy.problems()).toEqual([]);
    copy.write(fire, text.replace(span, 'on: 1931-02'));
    expect(copy.problems()[0]).toMatchObject({ wanted: 'a day of the entry: 1931-02' });
  });

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
