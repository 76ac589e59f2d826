import { previewImage } from '@/app/og';
import { contentOf, type Params } from '@/app/params';
import { memorialPreview } from '@/app/previews';

export const dynamic = 'force-static';
export { languageParams as generateStaticParams } from '@/app/params';

export async function GET(_: Request, route: Params) {
  return previewImage(memorialPreview(await contentOf(route)));
}
