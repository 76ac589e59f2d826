import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { oembed } from '@/data/formats/embedding';

export const dynamic = 'force-static';
export const generateStaticParams = languageParams;

export async function GET(_: Request, { params }: LanguageParams) {
  return Response.json(oembed(await pageLanguage(params)));
}
