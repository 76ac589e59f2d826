import { citationResponse, withCite } from '@/app/citation-response';
import { type EventParams, eventParams, pageEvent } from '@/app/route-params';
import { citeEvent } from '@/data/formats/citation';

export const dynamic = 'force-static';
export const generateStaticParams = () => withCite(eventParams());

/** An entry's reference as a file. */
export async function GET(_: Request, { params }: EventParams<{ cite: string }>) {
  const { event, language } = await pageEvent(params);
  return citationResponse(citeEvent(event, language), (await params).cite);
}
