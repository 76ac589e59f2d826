import { pageMetadata } from '@/app/metadata';
import { contentOf, type Params } from '@/app/params';
import { memorialPreview } from '@/app/previews';
import { MemorialPage } from '@/components/memorial-page';

export async function generateMetadata(route: Params) {
  const content = await contentOf(route);
  return pageMetadata(content, content.memorial, { preview: memorialPreview(content) });
}

export default async function MemorialRoute(route: Params) {
  return <MemorialPage content={await contentOf(route)} />;
}
