import { previewImage } from '@/app/preview/draw';
import { memorialPreview } from '@/app/preview/preview';
import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { content } from '@/data/content';

export const dynamic = 'force-static';
export const generateStaticParams = languageParams;

/** The memorial's preview image. */
export async function GET(_: Request, { params }: LanguageParams) {
  return previewImage(memorialPreview(content().memorial, await pageLanguage(params)));
}
