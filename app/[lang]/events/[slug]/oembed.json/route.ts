import { type EventParams, eventParams, pageEvent } from '@/app/route-params';
import { oembed } from '@/data/formats/embedding';

export const dynamic = 'force-static';

export const generateStaticParams = eventParams;

export async function GET(_: Request, { params }: EventParams) {
  const { event, language } = await pageEvent(params);
  return Response.json(oembed(language, event));
}
