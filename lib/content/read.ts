import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { z } from 'zod';
import { compareDates } from '../dates';
import { languages } from '../languages';
import { checkClaims, checkEntries, checkTexts, readDiscs } from './checks';
import { localise } from './localise';
import type { Content } from './model';
import { ContentError, type Problem } from './problem';
import { type Placed, placeQuotations } from './quoting';
import { type SourceFile, schemas, slug, slugExpected } from './schema';
import { readText, readYaml, type YamlFile } from './yaml';

/**
 * Reads and checks a content folder, and returns it in each language.
 * @throws ContentError with every problem that was found
 */
export function readSite(folder: string): Content[] {
  const checked = readChecked(folder);
  return languages.map((language) => localise(checked, language));
}

export type CheckedSite = ReturnType<typeof readChecked>;

/** The content after all checks, with its entries in order. */
function readChecked(folder: string) {
  const problems: Problem[] = [];
  const files: YamlFile<unknown>[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>) => {
    const file = readYaml(join(folder, `${name}.yaml`), schema, problems);
    if (file) files.push(file);
    return file;
  };

  const site = read('pages/site', schemas.site);
  const references = read('references', schemas.references);
  const slugs = fileNames(join(folder, 'events'), ['.yaml'], problems);
  const names = fileNames(join(folder, 'pages'), ['.yaml'], problems);
  const pages = names.flatMap((name) => {
    if (name === 'memorial' || name === 'site') return [];
    const file = read(`pages/${name}`, schemas.page);
    if (file) checkEntries(file, slugs);
    return file ? [{ ...file.data, name }] : [];
  });
  const documents = new Map<string, Document | undefined>();
  for (const id of fileNames(join(folder, 'sources'), ['.yaml', '.txt'], problems)) {
    const file = read(`sources/${id}`, schemas.source);
    const archived = readText(join(folder, 'sources', `${id}.txt`), problems);
    documents.set(id, file && archived && readDocument(id, file, archived));
  }

  const taken = new Set(slugs);
  const marks: Placed[] = [];
  const events = slugs.flatMap((name) => {
    const file = read(`events/${name}`, schemas.event);
    if (!file) return [];
    checkClaims(file);
    checkEntries(file, slugs);
    for (const [index, former] of file.data.formerly.entries()) {
      if (taken.has(former))
        file.report(['formerly', index], `“${former}”, a name that is taken`, 'another');
      taken.add(former);
    }
    return [{ ...file.data, slug: name, ...placeQuotations(file, documents, marks) }];
  });
  const memorial = read('pages/memorial', schemas.memorial);
  const checkedMemorial = memorial && {
    ...memorial.data,
    ...placeQuotations(memorial, documents, marks),
    discs: { ...memorial.data.discs, ...readDiscs(memorial) },
  };
  if (memorial) {
    checkClaims(memorial);
    checkEntries(memorial, slugs);
  }
  const keys = references && Object.keys(references.data);
  const cited = files.flatMap((file) => checkTexts(file, site?.data, keys, file !== references));
  // What a file with errors cites is not known.
  if (problems.length === 0)
    for (const key of keys?.filter((one) => !cited.includes(one)) ?? [])
      references?.report(
        [key],
        'a reference that nothing cites',
        `[^${key}] in a text, or no such reference`,
      );

  if (problems.length > 0 || !site || !references || !checkedMemorial)
    throw new ContentError(problems);
  return {
    site: site.data,
    references: references.data,
    pages,
    memorial: checkedMemorial,
    events: events.sort((a, b) => compareDates(a.date, b.date) || (a.slug < b.slug ? -1 : 1)),
    documents: [...documents.values()].filter((document) => document !== undefined),
  };
}

/** The names of the files in a folder, without their endings. A file of another kind is a problem. */
function fileNames(folder: string, endings: string[], problems: Problem[]): string[] {
  const names = readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .flatMap((file) => {
      const { name, ext } = parse(file);
      if (endings.includes(ext) && slug.safeParse(name).success) return [name];
      const expected = `${slugExpected}, and then ${endings.join(' or ')}`;
      problems.push({ file: join(folder, file), found: `a file named “${file}”`, expected });
      return [];
    });
  return [...new Set(names)].sort();
}

export type Document = ReturnType<typeof readDocument>;

/** A document with its archived text, in paragraphs counted from 1. */
function readDocument(
  id: string,
  { data, report }: YamlFile<SourceFile>,
  { text, bytes }: { text: string; bytes: Buffer },
) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (data.sha256 !== sha256)
    report(['sha256'], data.sha256 ?? 'nothing', `${sha256}, if ${id}.txt is as it should be`);
  const oneLine = (block: string) => block.replace(/\s+/g, ' ');
  const blocks = text.trim().split(/\r?\n(?:\s*\r?\n)+/);
  const furniture = data.furniture.map(oneLine);
  for (const [index, block] of furniture.entries())
    if (!blocks.map(oneLine).includes(block))
      report(['furniture', index], `“${block}”`, `a whole block of ${id}.txt`);
  const paragraphs = blocks
    .filter((block) => !furniture.includes(oneLine(block)))
    .map((one, index) => ({ number: index + 1, text: one, heading: index < data.headings }));
  if (data.headings >= paragraphs.length)
    report(['headings'], `${data.headings}`, `fewer than all ${paragraphs.length} paragraphs`);
  return { ...data, id, sha256, paragraphs };
}
