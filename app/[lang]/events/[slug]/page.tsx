import { pageMetadata } from '@/app/metadata';
import { eventPreview } from '@/app/preview/preview';
import { type EventParams, eventParams, pageEvent } from '@/app/route-params';
import { EventPage } from '@/components/event/event-page';
import { MovedPage } from '@/components/event/former-address-page';
import { PageFrame } from '@/components/frame/page-frame';
import { addresses, dataFiles } from '@/data/addresses';
import { content, neighbours } from '@/data/content';
import { citeEvent } from '@/data/formats/citation';
import type { Language } from '@/data/languages';
import { isRemembered } from '@/data/remembered';

export const generateStaticParams = eventParams;

async function find(params: EventParams['params']) {
  const found = await pageEvent(params);
  return { ...found, address: (other: Language) => addresses.event(other, found.event.slug) };
}

export async function generateMetadata({ params }: EventParams) {
  const { language, event, address, moved } = await find(params);
  const metadata = pageMetadata({
    language,
    address,
    title: event.title[language],
    description: event.summary[language],
    citation: citeEvent(event, content().site.edition, language),
    preview: eventPreview(event, language),
    oembed: dataFiles.oembed(language, event.slug),
  });
  return moved ? { ...metadata, robots: { index: false } } : metadata;
}

export default async function Page({ params }: EventParams) {
  const { language, event, address, moved } = await find(params);
  return (
    <PageFrame language={language} section="timeline" address={address}>
      {moved ? (
        <MovedPage event={event} language={language} />
      ) : (
        <EventPage
          event={event}
          {...neighbours(event)}
          memorial={content().memorial}
          remembered={isRemembered(event)}
          edition={content().site.edition}
          language={language}
        />
      )}
    </PageFrame>
  );
}
