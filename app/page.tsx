import { TimelinePage } from '@/components/timeline';
import { content } from '@/lib/content';
import { defaultLanguage, dictionaries, languages } from '@/lib/languages';
import { timelineMetadata } from './metadata';

export const metadata = {
  ...timelineMetadata(content(defaultLanguage)),
  title: languages.map((language) => dictionaries[language].site.name).join(' · '),
};

/** The timeline in the default language, for whoever opens the bare address. */
export default function Home() {
  return <TimelinePage content={content(defaultLanguage)} />;
}
