import { notFound } from 'next/navigation';
import type { CitationFormat } from '@/data/addresses';
import type { Citation } from '@/data/formats/citation';
import { citationWriters } from '@/data/formats/citation-files';

const types: Record<CitationFormat, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/json',
};

const formats = (['bib', 'ris', 'json'] satisfies CitationFormat[]).map((format) => ({
  format,
  cite: `cite.${format}`,
}));

/** Adds to the parameters of a page the name of each file that cites it. */
export function withCite<Params>(pages: Params[]): (Params & { cite: string })[] {
  return pages.flatMap((page) => formats.map(({ cite }) => ({ ...page, cite })));
}

/** The file of this name that cites a page, as reference managers read it. */
export function citationResponse(citation: Citation, cite: string): Response {
  const { format } = formats.find((one) => one.cite === cite) ?? notFound();
  const headers = { 'content-type': `${types[format]}; charset=utf-8` };
  return new Response(citationWriters[format](citation), { headers });
}
