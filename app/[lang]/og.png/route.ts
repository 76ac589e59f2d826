import { previewImage } from '@/app/preview/draw';
import { timelinePreview } from '@/app/preview/preview';
import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';

export const dynamic = 'force-static';
export const generateStaticParams = languageParams;

/** The timeline's preview image. */
export async function GET(_: Request, { params }: LanguageParams) {
  return previewImage(timelinePreview(await pageLanguage(params)));
}
