import { pageMetadata } from '@/app/metadata';
import { type Params, sourceOf } from '@/app/params';
import { sourcePreview } from '@/app/previews';
import { Page } from '@/components/page';
import { SourcePage } from '@/components/source-page';
import { dateOrUndated } from '@/lib/dates';
import { citeSource } from '@/lib/formats/citation';

export { sourceParams as generateStaticParams } from '@/app/params';

export async function generateMetadata(route: Params<'id'>) {
  const { content, source } = await sourceOf(route);
  const { words } = content;
  const { body, title, on, paths } = source;
  const summary = words.source.description(body, title, dateOrUndated(on, words));
  const citation = citeSource(source, content);
  const preview = sourcePreview(source, content);
  return pageMetadata(content, { paths, title, summary }, { citation, preview });
}

export default async function SourceRoute(route: Params<'id'>) {
  const { content, source } = await sourceOf(route);
  return (
    <Page content={content} section="sources" paths={source.paths}>
      <SourcePage source={source} content={content} />
    </Page>
  );
}
