import type { Metadata } from 'next';
import { Page } from '@/components/page';
import { SiteLinks } from '@/components/timeline';
import { content } from '@/lib/content';
import { defaultLanguage, dictionaries, languages } from '@/lib/languages';
import { pagePath } from '@/lib/urls';

export const metadata: Metadata = {
  title: languages.map((language) => dictionaries[language].notFound.title).join(' · '),
};

/** What stands at an address that has no page, in every language. */
export default function NotFound() {
  return (
    <Page content={content(defaultLanguage)} path={pagePath(defaultLanguage)}>
      <addressed-language>
        {languages.map(content).map((one) => (
          <section key={one.language} lang={one.language} className="row mb-10">
            <div>
              <h1 className="text-date headline">{one.words.notFound.title}</h1>
              <p className="note mt-3">{one.words.notFound.text}</p>
              <SiteLinks content={one} />
            </div>
          </section>
        ))}
      </addressed-language>
    </Page>
  );
}
