import { type EventParams, eventParams, pageEvent } from '../../../../params';
import { previewImage } from '../../../../preview/draw';
import { eventPreview } from '../../../../preview/preview';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = eventParams;

/** An entry's preview image. */
export async function GET(_: Request, { params }: EventParams) {
  const { event, language } = await pageEvent(params);
  return previewImage(eventPreview(event, language));
}
