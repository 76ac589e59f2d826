import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/metadata';
import { contentOf, type Params } from '@/app/params';
import { eventPreview } from '@/app/previews';
import { EventPage, MovedPage } from '@/components/event-page';
import { content } from '@/lib/content';
import { citeEvent } from '@/lib/formats/citation';
import { defaultLanguage } from '@/lib/languages';

type Route = Params<'slug'>;

export const generateStaticParams = () =>
  content(defaultLanguage)
    .events.flatMap(({ slug, formerly }) => [slug, ...formerly])
    .map((slug) => ({ slug }));

/** The entry that an address names, and whether by a former name. */
async function eventOf({ params }: Route) {
  const { slug } = await params;
  const content = await contentOf({ params });
  const event = content.events.find((one) => one.slug === slug || one.formerly.includes(slug));
  return { content, event: event ?? notFound(), moved: event?.slug !== slug };
}

export async function generateMetadata(route: Route) {
  const { content, event } = await eventOf(route);
  const citation = citeEvent(event, content);
  return pageMetadata(content, event, { citation, preview: eventPreview(event, content) });
}

export default async function EventRoute(route: Route) {
  const { content, event, moved } = await eventOf(route);
  const Entry = moved ? MovedPage : EventPage;
  return <Entry event={event} content={content} />;
}
