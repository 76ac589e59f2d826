import { citationResponse, withCite } from '@/app/citation-response';
import { pageSource, type SourceParams, sourceParams } from '@/app/route-params';
import { citeSource } from '@/data/formats/citation';

export const dynamic = 'force-static';
export const generateStaticParams = () => withCite(sourceParams());

/** A document's reference as a file. */
export async function GET(_: Request, { params }: SourceParams<{ cite: string }>) {
  const { source, language } = await pageSource(params);
  return citationResponse(citeSource(source, language), (await params).cite);
}
