import { content } from '@/lib/content';
import { defaultLanguage, dictionaries, languages } from '@/lib/languages';
import TimelineRoute from './[lang]/page';
import { timelineMetadata } from './metadata';

export const metadata = {
  ...timelineMetadata(content(defaultLanguage)),
  title: languages.map((language) => dictionaries[language].site.name).join(' · '),
};

/** The timeline in the default language, for whoever opens the bare address. */
export default function Home() {
  return <TimelineRoute params={Promise.resolve({ lang: defaultLanguage })} />;
}
