import { timelineMetadata } from '@/app/metadata';
import { contentOf, type Params } from '@/app/params';
import { EmbedPage } from '@/components/timeline';

/** Searches lead to the timeline, not to what is made for a frame. */
export async function generateMetadata(route: Params) {
  const content = await contentOf(route);
  const { pages, site } = content.words;
  const title = `${pages.timeline} · ${site.name}`;
  return { ...timelineMetadata(content), title, robots: { index: false } };
}

export default async function EmbedRoute(route: Params) {
  return <EmbedPage content={await contentOf(route)} />;
}
