import { notFound } from 'next/navigation';
import { languageParams, pageLanguage } from '@/app/language';
import { pageMetadata } from '@/app/metadata';
import { Document } from '@/components/document';
import { EventPage } from '@/components/event-page';
import { addresses } from '@/data/addresses';
import { content, neighbours } from '@/data/content';

type Props = { params: Promise<{ lang: string; slug: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const slugs = content().events.map(({ slug }) => slug);
  return languageParams().flatMap(({ lang }) => slugs.map((slug) => ({ lang, slug })));
}

async function find(params: Props['params']) {
  const language = await pageLanguage(params);
  const { slug } = await params;
  const event = content().events.find((one) => one.slug === slug) ?? notFound();
  return { language, event };
}

export async function generateMetadata({ params }: Props) {
  const { language, event } = await find(params);
  return pageMetadata({
    language,
    address: (other) => addresses.event(other, event.slug),
    title: event.title[language],
    description: event.summary[language],
  });
}

export default async function Page({ params }: Props) {
  const { language, event } = await find(params);
  return (
    <Document language={language} section="timeline">
      <EventPage event={event} {...neighbours(event)} language={language} />
    </Document>
  );
}
