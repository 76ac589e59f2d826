import { content } from '@/data/content';
import { type LanguageParams, languageParams, pageLanguage } from '../../../language';
import { previewImage } from '../../../preview/draw';
import { memorialPreview } from '../../../preview/preview';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = languageParams;

/** The memorial's preview image. */
export async function GET(_: Request, { params }: LanguageParams) {
  return previewImage(memorialPreview(content().memorial, await pageLanguage(params)));
}
