import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { content } from '@/data/content';
import { copyWords } from '@/data/formats/copy-words';

export const dynamic = 'force-static';
export const generateStaticParams = languageParams;

/** What the copy to take home says of itself; the adapter, which makes the copy, reads it and publishes no such file. */
export async function GET(_: Request, { params }: LanguageParams) {
  return Response.json(copyWords(content().site, await pageLanguage(params)));
}
