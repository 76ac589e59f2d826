import type { EventDate } from '../dates/calendar-date';
import type { EventFile } from '../model/schema';
import type { Problem } from './problem';
import type { YamlFile } from './yaml-file';

/** The date of an entry from the fields an editor wrote. Adds what is wrong to `problems`. */
export function readDate(file: YamlFile<EventFile>, problems: Problem[]): EventDate | undefined {
  const { on, from, to, every, since } = file.value;
  const written = Object.keys(file.value).filter((key) =>
    ['on', 'from', 'to', 'every', 'since'].includes(key),
  );
  const kinds = written.join(', ');
  if (on && kinds === 'on') return { kind: 'day', on };
  if (every && (kinds === 'every' || written.length === 2) && !from && !to && !on) {
    if (!since || since.slice(5) === every) return { kind: 'recurrence', every, since };
    problems.push(file.problem(['since'], `“${since}”`, `a date that falls on ${every}`));
    return undefined;
  }
  if (from && to && written.length === 2) {
    if (from < to) return { kind: 'span', from, to };
    problems.push(file.problem(['to'], `“${to}”, not after “${from}”`, 'a day after `from`'));
    return undefined;
  }
  const wanted = '`on:` for a day, `from:` and `to:` for several, or `every:` for each year';
  problems.push(file.problem([written[0] ?? 'on'], kinds || 'no date', wanted));
  return undefined;
}
