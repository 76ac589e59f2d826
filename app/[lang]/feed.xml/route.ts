import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { content } from '@/data/content';
import { atomFeed } from '@/data/formats/feed';

export const dynamic = 'force-static';
export const generateStaticParams = languageParams;

/** The entries and corrections in a language, as a feed. */
export async function GET(_: Request, { params }: LanguageParams) {
  const feed = atomFeed(content(), await pageLanguage(params));
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
