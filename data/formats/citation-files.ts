import { BibLatexExporter } from 'biblatex-csl-converter';
import type { CitationFormat } from '../addresses';
import { type Citation, dateOf } from './citation';

/** What writes each file that reference managers read. */
export const citationWriters: Record<CitationFormat, (citation: Citation) => string> = {
  bib: writeBibTeX,
  ris: writeRis,
  json: writeCslJson,
};

/** Writes BibTeX in UTF-8, with the type `@online` of BibLaTeX. */
export function writeBibTeX(citation: Citation): string {
  const date = dateOf(citation);
  const rich = (text: string) => [{ type: 'text', text }];
  const fields = {
    title: rich(citation.title),
    ...(citation['container-title'] && { organization: [rich(citation['container-title'])] }),
    ...(date && { date }),
    ...(citation.version && { version: rich(citation.version) }),
    url: citation.URL,
    ...(citation.note && { note: rich(citation.note) }),
    ...(citation.author && {
      author: citation.author.map(({ literal }) => ({ literal: rich(literal) })),
    }),
  };
  const entry = { entry_key: citation.id, bib_type: 'online', fields };
  return `${new BibLatexExporter({ 1: entry }).parse()}\n`;
}

/** Writes RIS: a tag and a value a line (Research Information Systems, RIS Format Specifications). */
export function writeRis(citation: Citation): string {
  const { id, title, author = [], publisher, ...rest } = citation;
  const date = dateOf(citation);
  const lines = [
    ['TY', 'ELEC'],
    ['ID', id],
    ...author.map(({ literal }) => ['AU', literal]),
    ['TI', title],
    ...(date ? risDate(date) : []),
    ...(rest['container-title'] ? [['T2', rest['container-title']]] : []),
    ...(publisher ? [['PB', publisher]] : []),
    ...(rest.version ? [['ET', rest.version]] : []),
    ['LA', rest.language],
    ['UR', rest.URL],
    ...(rest.note ? [['N1', rest.note]] : []),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** A date in RIS: the year, and year/month/day with the slashes of what is not known. */
function risDate(date: string) {
  const [year = '', month = '', day = ''] = date.split('-');
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
  ];
}

/** Writes CSL-JSON: a list of one item. */
export function writeCslJson(citation: Citation): string {
  return `${JSON.stringify([citation], undefined, 2)}\n`;
}
