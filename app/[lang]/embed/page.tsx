import { EmbedDocument } from '@/components/timeline/embed-page';
import { content } from '@/data/content';
import { type LanguageParams, languageParams, pageLanguage } from '../../language';
import { timelineMetadata } from '../../timeline-page';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

/** The timeline's own metadata: a search leads there, not into what is made for a frame. */
export async function generateMetadata({ params }: LanguageParams) {
  return { ...timelineMetadata(await pageLanguage(params)), robots: { index: false } };
}

export default async function Page({ params }: LanguageParams) {
  return <EmbedDocument events={content().events} language={await pageLanguage(params)} />;
}
