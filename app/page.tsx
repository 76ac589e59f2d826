import { Page } from '@/components/page';
import { Timeline } from '@/components/timeline';
import { content } from '@/lib/content';
import { defaultLanguage, dictionaries, languages } from '@/lib/languages';
import { pagePaths } from '@/lib/urls';
import { timelineMetadata } from './metadata';

export const metadata = {
  ...timelineMetadata(content(defaultLanguage)),
  title: languages.map((language) => dictionaries[language].site.name).join(' · '),
};

/** The timeline in the default language, for whoever opens the bare address. */
export default function Home() {
  return (
    <Page content={content(defaultLanguage)} section="timeline" paths={pagePaths()}>
      <Timeline content={content(defaultLanguage)} />
    </Page>
  );
}
