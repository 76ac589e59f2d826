import { afterEach, describe, expect, test, vi } from 'vitest';
import { moscowDay } from './moscow-day';

const zones = [
  'UTC',
  'Europe/Moscow',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'America/St_Johns',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
];
const day = 86_400_000;

/** Every day of a leap year and of one that is none, from the first second in Moscow on. */
const begin = Date.parse('2032-01-01T00:00:00+03:00');
const days = Array.from({ length: 366 + 365 }, (_, index) => {
  const from = begin + index * day;
  const name = new Date(Date.UTC(2032, 0, 1 + index)).toISOString().slice(5, 10);
  return { from, name };
});

afterEach(() => vi.unstubAllEnvs());

describe.each(zones)('With the reader’s clock in %s', (zone) => {
  test('it is each day in Moscow from its first second to its last, and no longer', () => {
    vi.stubEnv('TZ', zone);
    const written = (timeZone?: string) => new Date(begin).toLocaleString('en', { timeZone });
    expect(written()).toBe(written(zone));
    for (const [index, { from, name }] of days.entries()) {
      expect(moscowDay(from - 1000)).toBe(days[index - 1]?.name ?? '12-31');
      for (const instant of [from, from + day / 2, from + day - 1000])
        expect(moscowDay(instant)).toBe(name);
    }
  });
});
