import type { Citation, CitationFormat } from '@/data/citation';
import { citeEvent, citeSource } from '@/data/citation';
import { citationWriters } from '@/data/citation-files';
import { content, findEvent } from '@/data/content';
import { pageLanguage } from './language';

type EventParams = { params: Promise<{ lang: string; slug: string }> };
type SourceParams = { params: Promise<{ lang: string; id: string }> };

/** The route of a file that cites an entry. */
export function eventCitation(format: CitationFormat) {
  return async (_: Request, { params }: EventParams) => {
    const language = await pageLanguage(params);
    const { slug } = await params;
    const event = findEvent(slug);
    return respond(event && citeEvent(event, language), format);
  };
}

/** The route of a file that cites a document. */
export function sourceCitation(format: CitationFormat) {
  return async (_: Request, { params }: SourceParams) => {
    const language = await pageLanguage(params);
    const { id } = await params;
    const source = content().sources.find((one) => one.id === id);
    return respond(source && citeSource(source, language), format);
  };
}

const types: Record<CitationFormat, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/json',
};

function respond(citation: Citation | undefined, format: CitationFormat): Response {
  if (!citation) return new Response(null, { status: 404 });
  const headers = { 'content-type': `${types[format]}; charset=utf-8` };
  return new Response(citationWriters[format](citation), { headers });
}
