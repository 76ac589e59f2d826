import { expect, test } from 'vitest';
import { dated } from '@/data/model/event-date';
import { bareEvent } from '@/e2e/support/made-up-events';
import { render } from '@/e2e/support/render';
import { Axis } from './axis';

/** From where to where each wide stroke of an axis reaches, and how many strokes are as narrow as a day. */
function drawn(...dates: string[]) {
  const events = dates.map((on) => bareEvent(`entry-${on}`, dated(on), 'A'));
  const html = render(Axis, { events, language: 'en', framed: false });
  const [narrow = ''] = html.split('hidden lg:block');
  return {
    wide: [...narrow.matchAll(/<rect x="([\d.]+)%"[^>]* width="([\d.]+)%"/g)].map(
      ([, at, width]) => [Number(at), Number(width)],
    ),
    days: narrow.match(/stroke-ink stroke-3/g)?.length ?? 0,
  };
}

test('a month and a year are drawn as wide as they last, a day as a stroke', () => {
  const { wide, days } = drawn('2000-01-01', '2004', '2012-06');
  const share = (count: number) => expect.closeTo((100 * count) / 12784, 1);
  expect(wide).toEqual([
    [share(1461), share(365)],
    [share(4535), share(29)],
  ]);
  expect(days).toBe(1);
});

test('on an axis too long for a month to have a width, it is a stroke all the same', () => {
  const months = ['02', '04', '06', '07', '09', '11'].map((month) => `1500-${month}`);
  const { wide, days } = drawn('1000-01-01', ...months, '2990-01-01');
  expect(wide.length + days).toBe(8);
  expect(wide.length).toBeLessThan(6);
});
