import { differenceInCalendarDays, parseISO } from 'date-fns';
import { firstDay, lastDay, occurrences } from '@/data/dates/calendar-date';
import type { TimelineEvent } from '@/data/model/site-content';

/**
 * A mark on the axis, in percent of the whole length: its place, and as far as it may be from there where no
 * day is known.
 */
type AxisMark = { event: TimelineEvent; at: number; to: number };

export type Axis = {
  /** What happened once. */
  marks: AxisMark[];
  /** What returns each year, with every time it falls within the axis. */
  returning: { event: TimelineEvent; at: number[] }[];
  years: { year: number; at: number }[];
};

/** How far apart, in years, the written years may be. */
const roundSteps = [5, 10, 20, 50, 100, 200, 500, 1000];

const yearsBeyond = 20;
const yearStep = 5;

/**
 * Lays the timeline out true to scale, from the first entry onward. It ends a fixed number of years
 * after the last dated entry and never by the day of the build, so that no drawing of it expires.
 */
export function layOutAxis(events: TimelineEvent[]): Axis | undefined {
  const days = events.map(({ date }) => firstDay(date)).sort();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return undefined;
  const lastYear = Math.ceil((Number(last.slice(0, 4)) + yearsBeyond) / yearStep) * yearStep;
  const end = `${lastYear}-01-01`;
  const length = differenceInCalendarDays(parseISO(end), parseISO(first));
  const at = (day: string) =>
    Math.round((10000 * differenceInCalendarDays(parseISO(day), parseISO(first))) / length) / 100;

  const years: Axis['years'] = [];
  for (let year = Number(first.slice(0, 4)); year < lastYear; year++)
    if (year % yearStep === 0 && `${year}-01-01` >= first)
      years.push({ year, at: at(`${year}-01-01`) });

  const marks: AxisMark[] = [];
  const returning: Axis['returning'] = [];
  for (const event of events) {
    const { date } = event;
    if (date.kind === 'recurrence')
      returning.push({ event, at: occurrences(date.every, date.since, end).map(at) });
    else {
      const to = date.kind === 'span' ? date.from : lastDay(date);
      marks.push({ event, at: at(firstDay(date)), to: at(to) });
    }
  }
  return { marks, returning, years };
}

/** The years to write where there is room for so many: those of the smallest round step. */
export function writtenYears({ years }: Axis, most: number): Axis['years'] {
  const byStep = roundSteps.map((step) => years.filter(({ year }) => year % step === 0));
  return byStep.find((some) => some.length <= most) ?? [];
}
