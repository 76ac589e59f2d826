import type { Citation, CitationFormat } from '@/data/formats/citation';
import { citeEvent, citeSource } from '@/data/formats/citation';
import { citationWriters } from '@/data/formats/citation-files';
import { type EventParams, pageEvent, pageSource, type SourceParams } from './params';

/** The route of a file that cites an entry. */
export function eventCitation(format: CitationFormat) {
  return async (_: Request, { params }: EventParams) => {
    const { event, language } = await pageEvent(params);
    return respond(citeEvent(event, language), format);
  };
}

/** The route of a file that cites a document. */
export function sourceCitation(format: CitationFormat) {
  return async (_: Request, { params }: SourceParams) => {
    const { source, language } = await pageSource(params);
    return respond(citeSource(source, language), format);
  };
}

const types: Record<CitationFormat, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/json',
};

function respond(citation: Citation, format: CitationFormat): Response {
  const headers = { 'content-type': `${types[format]}; charset=utf-8` };
  return new Response(citationWriters[format](citation), { headers });
}
