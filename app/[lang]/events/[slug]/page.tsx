import { notFound } from 'next/navigation';
import { languageParams, pageLanguage } from '@/app/language';
import { pageMetadata } from '@/app/metadata';
import { Document } from '@/components/document';
import { EventPage } from '@/components/event-page';
import { addresses, dataFiles } from '@/data/addresses';
import { content, neighbours } from '@/data/content';
import type { Language } from '@/data/editions';

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
  const address = (other: Language) => addresses.event(other, event.slug);
  return { language, event, address };
}

export async function generateMetadata({ params }: Props) {
  const { language, event, address } = await find(params);
  return pageMetadata({
    language,
    address,
    title: event.title[language],
    description: event.summary[language],
    oembed: dataFiles.oembed(language, event.slug),
  });
}

export default async function Page({ params }: Props) {
  const { language, event, address } = await find(params);
  return (
    <Document language={language} section="timeline" address={address}>
      <EventPage event={event} {...neighbours(event)} language={language} />
    </Document>
  );
}
