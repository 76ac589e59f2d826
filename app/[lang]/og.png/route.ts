import { type LanguageParams, languageParams, pageLanguage } from '@/app/language';
import { previewImage } from '@/app/preview/draw';
import { timelinePreview } from '@/data/preview';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = languageParams;

/** The timeline's preview image. */
export async function GET(_: Request, { params }: LanguageParams) {
  return previewImage(timelinePreview(await pageLanguage(params)));
}
