import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { inEvery } from '@/e2e/support/every-language';
import { testContent } from '@/e2e/support/test-content';
import { languages } from '../languages';
import { calendarFile } from './calendar-file';
import { editionName } from './edition-name';

const { events, site } = testContent();

test('A correction moves the stamp and the sequence on, by which programs take up a change', () => {
  const revisions = ['2027-01-05', '2031-12-31'].map((on) => ({ on, text: inEvery('A') }));
  const corrected = events.map((event) => ({ ...event, revisions }));
  const calendar = new ICAL.Component(ICAL.parse(calendarFile({ events: corrected, site }, 'en')));
  const entries = calendar.getAllSubcomponents('vevent');
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    expect(entry.getFirstPropertyValue('dtstamp')?.toString()).toBe('2031-12-31T00:00:00Z');
    expect(entry.getFirstPropertyValue('sequence')?.toString()).toBe('2');
  }
});

test.each(languages)('the calendar says of which edition it is (%s)', (language) => {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile({ events, site }, language)));
  const [description] = calendar.getAllProperties('x-wr-caldesc');
  expect(String(description?.getFirstValue()).replaceAll('\\,', ',')).toBe(
    editionName(site.edition, language),
  );
});
