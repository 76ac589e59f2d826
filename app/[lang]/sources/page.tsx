import { pageMetadata } from '@/app/metadata';
import { contentOf, type Params } from '@/app/params';
import { SourceList } from '@/components/source-page';
import { pagePath } from '@/lib/urls';

export async function generateMetadata(route: Params) {
  const content = await contentOf(route);
  const { pages, source } = content.words;
  const path = pagePath(content.language, 'sources');
  return pageMetadata(content, { path, title: pages.sources, summary: source.summary });
}

export default async function SourcesRoute(route: Params) {
  return <SourceList content={await contentOf(route)} />;
}
