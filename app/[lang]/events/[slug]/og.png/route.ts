import { previewImage } from '@/app/og';
import { eventOf, type Params } from '@/app/params';
import { eventPreview } from '@/app/previews';

export const dynamic = 'force-static';
export { eventParams as generateStaticParams } from '@/app/params';

export async function GET(_: Request, route: Params<'slug'>) {
  const { content, event } = await eventOf(route);
  return previewImage(eventPreview(event, content));
}
