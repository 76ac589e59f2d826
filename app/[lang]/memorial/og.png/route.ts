import { type LanguageParams, languageParams, pageLanguage } from '@/app/language';
import { previewImage } from '@/app/preview/draw';
import { content } from '@/data/content';
import { memorialPreview } from '@/data/preview';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = languageParams;

/** The memorial's preview image. */
export async function GET(_: Request, { params }: LanguageParams) {
  return previewImage(memorialPreview(content().memorial, await pageLanguage(params)));
}
