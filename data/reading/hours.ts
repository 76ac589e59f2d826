import { firstDay, lastDay } from '../dates/calendar-date';
import type { EventDate } from '../model/event-date';
import type { HoursFile } from '../model/schema';
import type { Problem } from './problem';
import type { YamlFile } from './yaml-file';

/** Finds rows of an entry's hours that are on none of its days, or out of order; adds them to `problems`. */
export function checkHours(
  file: YamlFile,
  rows: HoursFile['rows'],
  date: EventDate,
  problems: Problem[],
): void {
  for (const [index, { on, when }] of rows.entries()) {
    const problem = (field: string, found: string, wanted: string) =>
      problems.push(file.problem(['hours', 'rows', index, field], found, wanted));
    const days = describeDays(date);
    if (!isWithin(on, date)) problem('on', `“${on}”`, `a day of the entry: ${days}`);
    const before = rows[index - 1];
    if (!before) continue;
    if (on < before.on) problem('on', `“${on}”, after “${before.on}”`, 'the rows in order of day');
    const [hour, last] = [hourOf(when), hourOf(before.when)];
    if (on === before.on && hour && last && hour < last)
      problem('when', `“${hour}”, after “${last}”`, 'the rows in order of hour');
  }
}

function isWithin(day: string, date: EventDate): boolean {
  return date.kind !== 'recurrence' && day >= firstDay(date) && day <= lastDay(date);
}

function describeDays(date: EventDate): string {
  if (date.kind === 'recurrence') return 'what returns each year has no hours';
  return date.kind === 'span' ? `${date.from} to ${date.to}` : date.on;
}

/** The first hour and minute that the words name, in any language; not an instant, only an order. */
function hourOf(when: Partial<Record<string, string>> | undefined): string | undefined {
  const [, hour, minute] = /(\d{1,2}):(\d{2})/.exec(Object.values(when ?? {}).join(' ')) ?? [];
  return hour && `${hour.padStart(2, '0')}:${minute}`;
}
