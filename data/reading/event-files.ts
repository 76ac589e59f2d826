import { contentSchemas } from '../model/schema';
import type { Source, TimelineEvent } from '../model/site-content';
import { contentFiles, type Reading } from './content-files';
import { readDate, withFirstTime } from './date-fields';
import { readFormerly, readWithdrawn } from './former-addresses';
import { checkHours } from './hours';
import { readQuotations } from './quotations';
import { checkTexts } from './texts';
import { readYaml } from './yaml-file';

/** Reads every entry of the timeline. Adds what is wrong to the reading's problems. */
export function readEvents(reading: Reading, sources: Map<string, Source>): TimelineEvent[] {
  const schema = contentSchemas(reading.languages).event;
  const files = contentFiles(reading, 'events');
  const claimed = new Map(files.map(({ id, name }) => [id, name]));
  const read = files.flatMap(({ id, path, name }) => {
    const file = readYaml({ path, name, kind: 'event' }, schema, reading.problems);
    if (!file) return [];
    checkTexts(file, reading);
    const formerly = readFormerly(file, name, claimed, reading);
    const written = readDate(file, reading.problems);
    const quotations = readQuotations(file, sources, reading);
    const withdrawn = readWithdrawn(file, quotations, sources, reading);
    return written ? [{ id, file, written, formerly, quotations, withdrawn }] : [];
  });
  const dates = read.map(({ written }) => written);
  return read.flatMap(({ id, file, written, ...event }) => {
    const date = withFirstTime(written, dates, file, reading.problems);
    if (!date) return [];
    checkHours(file, date, reading.problems);
    const { on, from, to, every, since, label, ...rest } = file.value;
    return [{ ...rest, ...event, slug: id, date, label: label ?? rest.title }];
  });
}
