import { fileParts } from '../model/file-parts';
import { contentSchemas } from '../model/schema';
import type { TimelineEvent } from '../model/site-content';
import { contentFiles, type Reading } from './content-files';
import { readDate, withFirstTime } from './date-fields';
import { checkEveryFile } from './every-file';
import { checkFormerly, readWithdrawn } from './former-addresses';
import { checkHours } from './hours';
import { readQuotations } from './quotations';
import type { Documents } from './source-files';
import { readYaml } from './yaml-file';

/** The entries that are right, and every name that an entry has or had, right or wrong. */
type ReadEvents = { events: TimelineEvent[]; names: Set<string> };

/** Reads every entry of the timeline. Adds what is wrong to the reading's problems. */
export function readEvents(reading: Reading, documents: Documents): ReadEvents {
  const { problems, languages } = reading;
  const schema = contentSchemas(languages).event;
  const parts = fileParts(languages);
  const files = contentFiles(reading, 'events');
  const claimed = new Map(files.map(({ id, name }) => [id, name]));
  const read = files.flatMap(({ id, path, name }) => {
    const file = readYaml({ path, name, kind: 'event' }, schema, problems);
    if (!file) return [];
    checkEveryFile(file, reading);
    const { formerly = [] } = file.part(parts.formerly) ?? {};
    checkFormerly(file, formerly, name, claimed, reading);
    const dates = file.part(parts.dates);
    const written = dates && readDate(file, dates, problems);
    const quotations = readQuotations(file, parts, documents, reading);
    const withdrawn = readWithdrawn(file, parts, quotations, documents, reading);
    return written ? [{ id, file, written, formerly, quotations, withdrawn }] : [];
  });
  const dates = read.map(({ written }) => written);
  const events = read.flatMap(({ id, file, written, ...event }) => {
    const date = withFirstTime(written, dates, file, problems);
    if (!date) return [];
    checkHours(file, file.part(parts.hours)?.hours?.rows ?? [], date, problems);
    if (!file.value) return [];
    const { on, from, to, every, since, label, ...rest } = file.value;
    return [{ ...rest, ...event, slug: id, date, label: label ?? rest.title }];
  });
  return { events, names: new Set(claimed.keys()) };
}
