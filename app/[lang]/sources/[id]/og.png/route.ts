import { previewImage } from '@/app/preview/draw';
import { sourcePreview } from '@/app/preview/preview';
import { pageSource, type SourceParams, sourceParams } from '@/app/route-params';

export const dynamic = 'force-static';
export const generateStaticParams = sourceParams;

/** A document's preview image. */
export async function GET(_: Request, { params }: SourceParams) {
  const { source, language } = await pageSource(params);
  return previewImage(sourcePreview(source, language));
}
