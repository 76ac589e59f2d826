import { expect, test } from 'vitest';
import { formatDate, weekdayOrEveryYear } from './dates/written-date';

test('Russian writes dates as Russian does', () => {
  const siege = { kind: 'span', from: '2004-09-01', to: '2004-09-03' } as const;
  expect(formatDate(siege, 'ru')).toBe('1–3\u00a0сентября 2004\u00a0года');
  expect(weekdayOrEveryYear(siege, 'ru')).toBe('среда\u00a0— пятница');
  expect(formatDate({ kind: 'day', on: '2006-02-15' }, 'ru')).toBe(
    '15\u00a0февраля 2006\u00a0года',
  );
  const day = { kind: 'recurrence', every: '09-03', since: '2005-09-03' } as const;
  expect(`${formatDate(day, 'ru')}, ${weekdayOrEveryYear(day, 'ru')}`).toBe(
    '3\u00a0сентября, каждый год',
  );
  const across = { kind: 'span', from: '2004-12-31', to: '2005-01-02' } as const;
  expect(formatDate(across, 'ru')).toBe(
    '31\u00a0декабря 2004\u00a0года\u00a0— 2\u00a0января 2005\u00a0года',
  );
});
