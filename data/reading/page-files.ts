import { join } from 'node:path';
import { fileParts } from '../model/file-parts';
import { contentSchemas, type PageFile, type SiteFile } from '../model/schema';
import type { Memorial, TimelineEvent } from '../model/site-content';
import { contentFiles, type Reading } from './content-files';
import { readFigures } from './disc-figures';
import { checkEveryFile } from './every-file';
import { readWithdrawn } from './former-addresses';
import { hasProblem } from './problem';
import { readQuotations } from './quotations';
import type { Documents } from './source-files';
import { readYaml, type YamlFile } from './yaml-file';

/** Reads the memorial page, whose figures must stand in its first quotation. */
export function readMemorial(
  reading: Reading,
  documents: Documents,
  events: TimelineEvent[],
): Memorial | undefined {
  const file = readOne(reading, 'memorial', 'memorial', contentSchemas(reading.languages).memorial);
  if (!file) return undefined;
  const parts = fileParts(reading.languages);
  const quotations = readQuotations(file, parts, documents, reading);
  const withdrawn = readWithdrawn(file, parts, quotations, documents, reading);
  const name = file.part(parts.remembered)?.event;
  const event = events.find(({ slug }) => slug === name);
  if (name && !event && !hasProblem(reading.problems, 'events', name))
    reading.problems.push(
      file.problem(['event'], `“${name}”`, 'the name of a file in data/events/'),
    );
  const figures = readFigures(file, parts, reading.problems);
  if (!file.value || !event || !figures) return undefined;
  const discs = { ...file.value.discs, ...figures };
  return { ...file.value, discs, event, quotations, withdrawn };
}

/** Reads a page that quotes nothing. */
export function readPage(reading: Reading, id: string): PageFile | undefined {
  return readOne(reading, id, 'page', contentSchemas(reading.languages).page)?.value;
}

/** Reads what holds for the whole site, and gives its edition to the reading. */
export function readSite(reading: Reading): SiteFile | undefined {
  const { site } = contentSchemas(reading.languages);
  const file = readOne(reading, 'site', 'site', site);
  reading.edition = file?.part(site.pick({ edition: true }).loose())?.edition;
  return file?.value;
}

/** Reads the one file of a page that the site needs. */
function readOne<T>(
  reading: Reading,
  id: string,
  kind: string,
  schema: Parameters<typeof readYaml<T>>[1],
): YamlFile<T> | undefined {
  const { folder, problems } = reading;
  const path = join(folder, 'pages', `${id}.yaml`);
  const name = `data/pages/${id}.yaml`;
  const needed = 'the file, which the site needs';
  const file = readYaml({ path, name, kind, needed }, schema, problems);
  if (file) checkEveryFile(file, reading);
  return file;
}

/** Finds files in `pages/` that no page of the site is made of. */
export function refuseOtherPages(reading: Reading): void {
  for (const { id, name } of contentFiles(reading, 'pages'))
    if (!['memorial', 'about', 'site'].includes(id)) {
      const wanted =
        'memorial.yaml, about.yaml and site.yaml alone; an entry belongs in data/events/';
      reading.problems.push({ file: name, found: 'a page that the site does not have', wanted });
    }
}
