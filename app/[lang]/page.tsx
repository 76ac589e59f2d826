import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { TimelinePage, timelineMetadata } from '@/app/timeline-page';

export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: LanguageParams) {
  return timelineMetadata(await pageLanguage(params));
}

export default async function Page({ params }: LanguageParams) {
  return <TimelinePage language={await pageLanguage(params)} />;
}
