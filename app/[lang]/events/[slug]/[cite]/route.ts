import { citationResponse, citeNames } from '@/app/citation-response';
import { type EventParams, eventParams, pageEvent } from '@/app/route-params';
import { content, findEvent } from '@/data/content';
import { citeEvent, citeQuotation } from '@/data/formats/citation';

export const dynamic = 'force-static';

/** What an entry quotes or once quoted: addresses never break. */
const quotedBy = (slug: string) => {
  const { quotations = [], withdrawn = [] } = findEvent(slug) ?? {};
  return [...quotations, ...withdrawn];
};

export function generateStaticParams() {
  return eventParams().flatMap((page) =>
    ['cite', ...quotedBy(page.slug).map(({ id }) => id)]
      .flatMap(citeNames)
      .map((cite) => ({ ...page, cite })),
  );
}

/** An entry's reference as a file, and that of each of its quotations. */
export async function GET(_: Request, { params }: EventParams<{ cite: string }>) {
  const { event, language } = await pageEvent(params);
  const { cite } = await params;
  const { edition } = content().site;
  if (cite.startsWith('cite.')) return citationResponse(citeEvent(event, edition, language), cite);
  const quotation = quotedBy(event.slug).find(({ id }) => citeNames(id).includes(cite));
  return citationResponse(quotation && citeQuotation(quotation, edition, language), cite);
}
