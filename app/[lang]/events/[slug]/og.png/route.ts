import { previewImage } from '@/app/preview/draw';
import { eventPreview } from '@/app/preview/preview';
import { type EventParams, eventParams, pageEvent } from '@/app/route-params';

export const dynamic = 'force-static';
export const generateStaticParams = eventParams;

/** An entry's preview image. */
export async function GET(_: Request, { params }: EventParams) {
  const { event, language } = await pageEvent(params);
  return previewImage(eventPreview(event, language));
}
