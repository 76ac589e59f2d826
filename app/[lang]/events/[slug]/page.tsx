import { pageMetadata } from '@/app/metadata';
import { eventOf, type Params } from '@/app/params';
import { eventPreview } from '@/app/previews';
import { EventPage, MovedPage } from '@/components/event-page';
import { Page } from '@/components/page';
import { citeEvent } from '@/lib/formats/citation';

export { eventParams as generateStaticParams } from '@/app/params';

export async function generateMetadata(route: Params<'slug'>) {
  const { content, event } = await eventOf(route);
  const citation = citeEvent(event, content);
  return pageMetadata(content, event, { citation, preview: eventPreview(event, content) });
}

export default async function EventRoute(route: Params<'slug'>) {
  const { content, event, moved } = await eventOf(route);
  const Entry = moved ? MovedPage : EventPage;
  return (
    <Page content={content} section="timeline" paths={event.paths}>
      <Entry event={event} content={content} />
    </Page>
  );
}
