import type { Words } from '@/lib/languages';
import type { Content, Edition, Source, TimelineEvent } from '../content/model';
import { dated, formatDate } from '../dates';
import { plain } from '../typography';
import { absolute } from '../urls';

/** How a page is cited. A page of the site has the date of its edition; a document has its own, if it carries one. */
export type Citation = {
  /** Unique in a list that cites pages in several languages. */
  id: string;
  title: string;
  /** The organisation whose document it is. */
  body?: string;
  date?: string | undefined;
  language: string;
  url: string;
  /** The site and its edition: of the page itself, or of the page on which a document was read. */
  edition: Edition;
  /** The page of this site on which a document was read that was published elsewhere. */
  readAt?: string;
};

/** “Edition 1, 24 November 2026” */
export function editionName({ number, on }: Edition, words: Words): string {
  return words.imprint.edition(number, formatDate({ kind: 'day', on }, words));
}

/** Cites an entry, which is the site's own. */
export function citeEvent(
  { slug, title, path }: TimelineEvent,
  { language, edition }: Content,
): Citation {
  return {
    id: `${slug}-${language}`,
    title: oneLine(title),
    date: edition.on,
    language,
    url: absolute(path),
    edition,
  };
}

/** Cites a document: where its original is known by its own title and address, as read on the site's page. */
export function citeSource(source: Source, { language, edition }: Content): Citation {
  const { id, original, on, path } = source;
  return {
    id: `${id}-${language}`,
    title: oneLine(original ? original.title : source.title),
    body: oneLine(original ? source.bodyInOwnLanguage : source.body),
    date: on?.on,
    language: source.language,
    url: original ? original.address : absolute(path),
    edition,
    ...(original && { readAt: absolute(path) }),
  };
}

/** The reference as a reader writes it: texts, each with the address that ends it. */
export function writtenReference(
  { title, body, date, url, edition, readAt }: Citation,
  words: Words,
  translated?: string,
): { text: string; address: string }[] {
  const named = editionName(edition, words);
  const text = words.citation.reference({
    title,
    translated: translated && oneLine(translated),
    body,
    date: date ? dated(date) : undefined,
    edition: readAt ? undefined : named,
  });
  return [
    { text, address: url },
    ...(readAt ? [{ text: words.citation.readAt(named), address: readAt }] : []),
  ];
}

/** BibTeX in UTF-8, with the type `@online` of BibLaTeX. */
export function bibTeX(citation: Citation, words: Words): string {
  const { site, note } = siteAndNote(citation, words);
  const fields = {
    author: citation.body && `{${escapeTeX(citation.body)}}`,
    title: `{${escapeTeX(citation.title)}}`,
    organization: site && escapeTeX(site),
    version: site && String(citation.edition.number),
    date: citation.date,
    url: citation.url,
    note: note && escapeTeX(note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? `  ${name} = {${value}},\n` : [],
  );
  return `@online{${citation.id},\n${lines.join('')}}\n`;
}

/** Braces would end a field; the other characters are commands of TeX. */
function escapeTeX(text: string): string {
  const named: Record<string, string> = {
    '\\': String.raw`\textbackslash{}`,
    '~': String.raw`\textasciitilde{}`,
    '^': String.raw`\textasciicircum{}`,
  };
  return text.replace(/[\\~^{}%&$#_]/g, (character) => named[character] ?? `\\${character}`);
}

/** RIS: a tag and a value a line (Research Information Systems, RIS Format Specifications). */
export function ris(citation: Citation, words: Words): string {
  const { id, body, title, date, language, url, edition } = citation;
  const { site, note } = siteAndNote(citation, words);
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const values = {
    TY: 'ELEC',
    ID: id,
    AU: body,
    TI: title,
    PY: year,
    DA: year && `${year}/${month}/${day}/`,
    T2: site,
    PB: site,
    ET: site && edition.number,
    LA: language,
    UR: url,
    N1: note,
  };
  const lines = Object.entries(values).filter(([, value]) => value);
  return [...lines, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** The site, for a page that is its own; for a document, a note of the page on which it was read. */
function siteAndNote({ body, edition, readAt }: Citation, words: Words) {
  const site = oneLine(words.site.name);
  if (!body) return { site };
  const named = editionName(edition, words);
  return {
    note: oneLine(readAt ? `${words.citation.readAt(named)} ${readAt}` : `${site}. ${named}`),
  };
}

/** A text without no-break spaces and line breaks, as reference managers have it. */
const oneLine = (text: string) => plain(text).replace(/\s+/g, ' ').trim();
