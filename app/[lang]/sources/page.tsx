import { pageMetadata } from '@/app/metadata';
import { contentOf, type Params } from '@/app/params';
import { Page } from '@/components/page';
import { SourceList } from '@/components/source-page';
import { pagePaths } from '@/lib/urls';

export async function generateMetadata(route: Params) {
  const content = await contentOf(route);
  const { pages, source } = content.words;
  const [paths, title] = [pagePaths('sources'), pages.sources];
  return pageMetadata(content, { paths, title, summary: source.summary });
}

export default async function SourcesRoute(route: Params) {
  const content = await contentOf(route);
  return (
    <Page content={content} section="sources" paths={pagePaths('sources')}>
      <SourceList content={content} />
    </Page>
  );
}
