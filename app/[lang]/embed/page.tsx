import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { timelineMetadata } from '@/app/timeline-page';
import { EmbedPage } from '@/components/timeline/embed-page';
import { content } from '@/data/content';

export const generateStaticParams = languageParams;

/** The timeline's own metadata: a search leads there, not into what is made for a frame. */
export async function generateMetadata({ params }: LanguageParams) {
  return { ...timelineMetadata(await pageLanguage(params)), robots: { index: false } };
}

export default async function Page({ params }: LanguageParams) {
  return <EmbedPage events={content().events} language={await pageLanguage(params)} />;
}
