import { type LanguageParams, languageParams, pageLanguage } from '@/app/language';
import { oembed } from '@/data/embedding';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function GET(_: Request, { params }: LanguageParams) {
  return Response.json(oembed(await pageLanguage(params)));
}
