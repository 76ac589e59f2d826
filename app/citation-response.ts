import { notFound } from 'next/navigation';
import { type CitationFormat, citationFormats } from '@/data/addresses';
import type { Citation } from '@/data/formats/citation';
import { citationWriters } from '@/data/formats/citation-files';

const types: Record<CitationFormat, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/json',
};

/** The names of the files that cite something, whose names begin with this: `cite.bib`. */
export function citeNames(stem: string): string[] {
  return citationFormats.map(({ format }) => `${stem}.${format}`);
}

/** The file that cites something, in the format that the ending of its name asks for. */
export function citationResponse(citation: Citation | undefined, name: string): Response {
  const { format } = citationFormats.find((one) => name.endsWith(`.${one.format}`)) ?? {};
  if (!format || !citation) notFound();
  const headers = { 'content-type': `${types[format]}; charset=utf-8` };
  return new Response(citationWriters[format](citation), { headers });
}
