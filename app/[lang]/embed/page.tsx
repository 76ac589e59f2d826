import { type LanguageParams, languageParams, pageLanguage } from '@/app/language';
import { timelineMetadata } from '@/app/timeline-page';
import { EmbedDocument } from '@/components/embed-document';
import { content } from '@/data/content';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

/** The timeline's own metadata: a search leads there, not into what is made for a frame. */
export async function generateMetadata({ params }: LanguageParams) {
  return { ...timelineMetadata(await pageLanguage(params)), robots: { index: false } };
}

export default async function Page({ params }: LanguageParams) {
  return <EmbedDocument events={content().events} language={await pageLanguage(params)} />;
}
