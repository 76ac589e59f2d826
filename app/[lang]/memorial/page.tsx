import { pageMetadata } from '@/app/metadata';
import { memorialPreview } from '@/app/preview/preview';
import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { PageFrame } from '@/components/frame/page-frame';
import { MemorialPage } from '@/components/memorial/memorial-page';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { isRemembered } from '@/data/remembered';

export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: LanguageParams) {
  const language = await pageLanguage(params);
  const { title, summary } = content().memorial;
  return pageMetadata({
    language,
    address: addresses.memorial,
    title: title[language],
    description: summary[language],
    preview: memorialPreview(content().memorial, language),
  });
}

export default async function Page({ params }: LanguageParams) {
  const language = await pageLanguage(params);
  const { memorial, events } = content();
  const days = events.filter((event) => event.date.kind === 'recurrence' && isRemembered(event));
  return (
    <PageFrame language={language} section="memorial" address={addresses.memorial} dark>
      <MemorialPage memorial={memorial} days={days} language={language} />
    </PageFrame>
  );
}
