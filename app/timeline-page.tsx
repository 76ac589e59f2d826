import { PageFrame } from '@/components/frame/page-frame';
import { Timeline } from '@/components/timeline/timeline';
import { addresses, dataFiles } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, type Language } from '@/data/languages';
import { isRemembered } from '@/data/remembered';
import { pageMetadata } from './metadata';

/** The timeline's metadata, the same at `/` and under its language. */
export function timelineMetadata(language: Language) {
  const { tagline } = dictionaries[language].site;
  return pageMetadata({
    language,
    address: addresses.timeline,
    description: tagline,
    oembed: dataFiles.oembed(language),
  });
}

export function TimelinePage({ language }: { language: Language }) {
  return (
    <PageFrame language={language} section="timeline" address={addresses.timeline}>
      <Timeline {...content()} isRemembered={isRemembered} language={language} />
    </PageFrame>
  );
}
