import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { TimelineEvent } from './content/model';
import { firstDay, lastDay, occurrences } from './dates';

const yearsBeyond = 20;
const mostYears = 6;

/**
 * Lays the timeline out true to scale, in per cent of its length, from the first entry onward. It ends twenty
 * to 25 years after the last entry's first day, never by the day of the build, so that no drawing of it expires.
 */
export function axisScale(events: TimelineEvent[]) {
  const days = events.map(({ date }) => firstDay(date)).sort();
  const [first = '2000-01-01'] = days;
  const firstYear = Number(first.slice(0, 4));
  const lastYear = Math.ceil((Number((days.at(-1) ?? first).slice(0, 4)) + yearsBeyond) / 5) * 5;
  const end = `${lastYear}-01-01`;
  const daysFromFirst = (day: string) => differenceInCalendarDays(parseISO(day), parseISO(first));
  const at = (day: string) => Math.round((10_000 * daysFromFirst(day)) / daysFromFirst(end)) / 100;

  const step = [5, 10, 20, 50, 100, 200, 500].find(
    (years) => (lastYear - firstYear) / years <= mostYears,
  );
  const years = [];
  for (let year = firstYear + 1; year < lastYear; year++)
    if (step && year % step === 0) years.push({ year, at: at(`${year}-01-01`) });

  /** What happened once: from `at` to `to`, the same for what is no longer than a dot. */
  const marks = events.flatMap((event) => {
    const { date } = event;
    if (date.kind === 'recurrence') return [];
    const [from, to] = [at(firstDay(date)), at(lastDay(date))];
    return [{ event, at: from, to: to - from < 0.1 ? from : to }];
  });
  /** What returns each year, with every time it falls within the axis. */
  const returning = events.flatMap((event) => {
    const { date } = event;
    if (date.kind !== 'recurrence') return [];
    return [{ event, at: occurrences(date.every, date.since, end).map(at) }];
  });
  return { marks, returning, years };
}

export type AxisScale = ReturnType<typeof axisScale>;
