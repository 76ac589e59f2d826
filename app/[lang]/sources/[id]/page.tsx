import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/metadata';
import { contentOf, type Params } from '@/app/params';
import { sourcePreview } from '@/app/previews';
import { SourcePage } from '@/components/source-page';
import { content } from '@/lib/content';
import { dateOrUndated } from '@/lib/dates';
import { citeSource } from '@/lib/formats/citation';
import { defaultLanguage } from '@/lib/languages';

type Route = Params<'id'>;

export const generateStaticParams = () =>
  content(defaultLanguage).sources.map(({ id }) => ({ id }));

async function sourceOf({ params }: Route) {
  const { id } = await params;
  const content = await contentOf({ params });
  return { content, source: content.sources.find((one) => one.id === id) ?? notFound() };
}

export async function generateMetadata(route: Route) {
  const { content, source } = await sourceOf(route);
  const { words } = content;
  const { body, title, on, path } = source;
  const summary = words.source.description(body, title, dateOrUndated(on, words));
  const citation = citeSource(source, content);
  const preview = sourcePreview(source, content);
  return pageMetadata(content, { path, title, summary }, { citation, preview });
}

export default async function SourceRoute(route: Route) {
  return <SourcePage {...(await sourceOf(route))} />;
}
