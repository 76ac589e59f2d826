import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { content } from '@/data/content';
import { timelineData } from '@/data/formats/open-data';

export const dynamic = 'force-static';
export const generateStaticParams = languageParams;

export async function GET(_: Request, { params }: LanguageParams) {
  return Response.json(timelineData(content(), await pageLanguage(params)));
}
