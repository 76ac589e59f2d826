import { type LanguageParams, languageParams, pageLanguage } from '../../language';
import { previewImage } from '../../preview/draw';
import { timelinePreview } from '../../preview/preview';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = languageParams;

/** The timeline's preview image. */
export async function GET(_: Request, { params }: LanguageParams) {
  return previewImage(timelinePreview(await pageLanguage(params)));
}
