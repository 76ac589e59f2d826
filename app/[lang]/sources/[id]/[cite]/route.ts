import { citationResponse, citeNames } from '@/app/citation-response';
import { pageSource, type SourceParams, sourceParams } from '@/app/route-params';
import { content } from '@/data/content';
import { citeSource } from '@/data/formats/citation';

export const dynamic = 'force-static';
export const generateStaticParams = () =>
  sourceParams().flatMap((page) => citeNames('cite').map((cite) => ({ ...page, cite })));

/** A document's reference as a file. */
export async function GET(_: Request, { params }: SourceParams<{ cite: string }>) {
  const { source, language } = await pageSource(params);
  return citationResponse(
    citeSource(source, content().site.edition, language),
    (await params).cite,
  );
}
