import { notFound } from 'next/navigation';
import { pageLanguage } from '@/app/language';
import { pageMetadata } from '@/app/metadata';
import { eventParams } from '@/app/params';
import { Document } from '@/components/document';
import { EventPage } from '@/components/event-page';
import { MovedPage } from '@/components/moved-page';
import { addresses, dataFiles } from '@/data/addresses';
import { citeEvent } from '@/data/citation';
import { findEvent, neighbours } from '@/data/content';
import type { Language } from '@/data/editions';
import { eventPreview } from '@/data/preview';

type Props = { params: Promise<{ lang: string; slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = eventParams;

async function find(params: Props['params']) {
  const language = await pageLanguage(params);
  const { slug } = await params;
  const event = findEvent(slug) ?? notFound();
  const address = (other: Language) => addresses.event(other, event.slug);
  return { language, event, address, moved: event.slug !== slug };
}

export async function generateMetadata({ params }: Props) {
  const { language, event, address, moved } = await find(params);
  const metadata = pageMetadata({
    language,
    address,
    title: event.title[language],
    description: event.summary[language],
    citation: citeEvent(event, language),
    preview: eventPreview(event, language),
    oembed: dataFiles.oembed(language, event.slug),
  });
  return moved ? { ...metadata, robots: { index: false } } : metadata;
}

export default async function Page({ params }: Props) {
  const { language, event, address, moved } = await find(params);
  return (
    <Document language={language} section="timeline" address={address}>
      {moved ? (
        <MovedPage event={event} language={language} />
      ) : (
        <EventPage event={event} {...neighbours(event)} language={language} />
      )}
    </Document>
  );
}
