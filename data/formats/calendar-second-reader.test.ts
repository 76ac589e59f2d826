import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { testContent } from '@/e2e/support/test-content';
import { languages } from '../languages';
import { calendarFile } from './calendar-file';

const { events, site } = testContent();
const returning = events.filter(({ date }) => date.kind === 'recurrence');

for (const language of languages)
  test(`the calendar of ${language} says the same to a second program`, () => {
    const read =
      convertIcsCalendar(undefined, calendarFile({ events, site }, language)).events ?? [];
    const days = read.map(({ summary, description, start, end, recurrenceRule }) => {
      const iso = [start, end].map((day) => [day?.type, day?.date.toISOString().slice(0, 10)]);
      return [summary, description, ...iso, recurrenceRule];
    });
    expect(days).toEqual(
      returning.map(({ title, summary }) => [
        title[language],
        summary[language],
        ['DATE', '1934-03-05'],
        ['DATE', '1934-03-06'],
        { frequency: 'YEARLY' },
      ]),
    );
  });
