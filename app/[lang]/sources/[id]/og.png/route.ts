import { previewImage } from '@/app/og';
import { type Params, sourceOf } from '@/app/params';
import { pagePreview } from '@/app/previews';

export const dynamic = 'force-static';
export { sourceParams as generateStaticParams } from '@/app/params';

export async function GET(_: Request, route: Params<'id'>) {
  const { content, source } = await sourceOf(route);
  return previewImage(pagePreview(source.title, source.body, content));
}
