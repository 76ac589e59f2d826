const second = 1000;
const [hour, day] = [3600 * second, 86_400 * second];

/** A moment: what a clock in Moscow shows, the instant, and whether a line for the day is shown then. */
export type Moment = { moscow: string; instant: string; shown: boolean };

/** Either side of both midnights of a day of the year (`09-03`) in Moscow. */
export function momentsAround(dayOfYear: string): Moment[] {
  // A leap year, which has every day that content can name.
  const begin = Date.parse(`2032-${dayOfYear}T00:00:00+03:00`);
  const moment = (at: number, shown: boolean) => ({
    moscow: new Date(at + 3 * hour).toISOString().slice(0, 19).replace('T', ' '),
    instant: new Date(at).toISOString(),
    shown,
  });
  return [
    moment(begin - second, false),
    moment(begin, true),
    moment(begin + day - second, true),
    moment(begin + day, false),
  ];
}
