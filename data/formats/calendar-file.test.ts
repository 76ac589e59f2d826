import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inEvery } from '@/e2e/support/every-language';
import { testContent } from '@/e2e/support/test-content';
import { absolute, addresses } from '../addresses';
import { dictionaries, languages } from '../languages';
import type { TimelineEvent } from '../model/site-content';
import { calendarFile } from './calendar-file';

const { events, site } = testContent();
const returning = events.filter(({ date }) => date.kind === 'recurrence');

/** A calendar as another program reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return { calendar, entries: calendar.getAllSubcomponents('vevent') };
}

/** The entries with some of their texts replaced, in every language. */
function withTexts(text: string): TimelineEvent[] {
  const texts = inEvery(text);
  return events.map((event) => ({ ...event, title: texts, summary: texts }));
}

const hostile = 'a;b,c\\d\\n"e"\nBEGIN:VEVENT\r\nEND:VCALENDAR\rx:y;z=\u202e</script>]]> 🕯';

afterEach(() => {
  vi.useRealTimers();
});

for (const language of languages)
  describe(`The calendar of ${language}`, () => {
    const file = calendarFile({ events, site }, language);

    test('has what returns each year, and nothing else', () => {
      expect(returning.length).toBeGreaterThan(0);
      expect(read(file).entries.map((entry) => entry.getFirstPropertyValue('summary'))).toEqual(
        returning.map(({ title }) => title[language]),
      );
    });

    test('keeps a day as one whole day each year, from its first', () => {
      const [day] = read(file).entries;
      if (!day) throw new Error('The calendar is empty.');
      const value = (name: string) => day.getFirstPropertyValue(name)?.toString();
      expect(day.getFirstProperty('dtstart')?.type).toBe('date');
      expect(day.getFirstProperty('dtend')?.type).toBe('date');
      expect(value('dtstart')).toBe('1934-03-05');
      expect(value('dtend')).toBe('1934-03-06');
      expect(value('dtstamp')).toBe('1934-03-05T00:00:00Z');
      expect(value('sequence')).toBe('0');
      expect(value('rrule')).toBe('FREQ=YEARLY');
      expect(value('transp')).toBe('TRANSPARENT');
      expect(value('uid')).toBe('day-of-lamps@third-of-september.invalid');
      expect(value('url')).toBe(absolute(addresses.event(language, 'day-of-lamps')));
      const years = new ICAL.Event(day).iterator();
      expect([years.next(), years.next(), years.next()].map(String)).toEqual([
        '1934-03-05',
        '1935-03-05',
        '1936-03-05',
      ]);
    });

    test('has the name of the site, and asks to be read again each week', () => {
      const { calendar } = read(file);
      for (const name of ['name', 'x-wr-calname'])
        expect(calendar.getFirstPropertyValue(name)).toBe(dictionaries[language].site.name);
      const interval = calendar.getFirstProperty('refresh-interval');
      expect(interval?.type).toBe('duration');
      expect(ICAL.Duration.fromString(String(interval?.getFirstValue())).toSeconds()).toBe(
        7 * 24 * 60 * 60,
      );
    });

    test.each([
      ['as it is', events],
      ['with any text in it', withTexts(hostile.repeat(9))],
    ])('has lines of 75 octets at most, each ended as RFC 5545 asks, %s', (_, all) => {
      const written = calendarFile({ events: all, site }, language);
      expect(written).toMatch(/END:VCALENDAR\r\n$/);
      expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lengths = written.split('\r\n').map((line) => Buffer.byteLength(line));
      expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
      expect(Buffer.from(written).toString()).toBe(written);
    });

    test('gives every text back as it was written', () => {
      const { calendar, entries } = read(
        calendarFile({ events: withTexts(hostile), site }, language),
      );
      expect(calendar.getAllSubcomponents()).toHaveLength(returning.length);
      const asRead = hostile.replace(/\r\n?/g, '\n');
      for (const entry of entries)
        for (const name of ['summary', 'description'])
          expect(entry.getFirstPropertyValue(name)).toBe(asRead);
    });

    test('is the same on whatever day it is written', () => {
      for (const day of ['2001-01-01', '2039-12-31T23:59:59Z']) {
        vi.setSystemTime(day);
        expect(calendarFile({ events, site }, language)).toBe(file);
      }
    });
  });

test('An entry has the same id in every language, and each its own', () => {
  const ids = languages.map((language) =>
    read(calendarFile({ events, site }, language)).entries.map((entry) =>
      entry.getFirstPropertyValue('uid'),
    ),
  );
  for (const others of ids) expect(others).toEqual(ids[0]);
  expect(new Set(ids[0]).size).toBe(returning.length);
});

test('An entry keeps the id of its first name', () => {
  const renamed = returning.map((event) => ({ ...event, formerly: ['first', 'second'] }));
  const [entry] = read(calendarFile({ events: renamed, site }, 'en')).entries;
  expect(entry?.getFirstPropertyValue('uid')).toBe('first@third-of-september.invalid');
});
