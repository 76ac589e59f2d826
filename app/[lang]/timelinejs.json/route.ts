import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { content } from '@/data/content';
import { timelineJs } from '@/data/formats/timeline-js';

export const dynamic = 'force-static';
export const generateStaticParams = languageParams;

export async function GET(_: Request, { params }: LanguageParams) {
  return Response.json(timelineJs(content().events, await pageLanguage(params)));
}
