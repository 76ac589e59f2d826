import type { ReactNode } from 'react';
import { PageScript } from '@/components/frame/page-script';
import { addresses, basePath, file } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, type Language } from '@/data/languages';
import { wordsClass } from '../text/words-class';
import { Imprint } from './imprint';
import { LanguageSwitch } from './language-switch';

type Section = 'timeline' | 'memorial' | 'sources' | 'about';

type Props = {
  language: Language;
  /** The part of the site the page belongs to. */
  section?: Section | undefined;
  /** The page's address in each language, for the switch between them. */
  address: (language: Language) => string;
  dark?: boolean;
  children: ReactNode;
};

const sections = ['timeline', 'memorial', 'sources', 'about'] satisfies Section[];

/** A whole page: the head that all share, the way around, the text, the foot. */
export function PageFrame({ language, section, address, dark, children }: Props) {
  const { navigation, site } = dictionaries[language];
  const links = (current?: Section) =>
    sections.map((name) => (
      <li key={name}>
        <a
          href={addresses[name](language)}
          aria-current={name === current ? 'true' : undefined}
          className="text-muted hover:text-accent aria-[current]:text-ink inline-block py-2.5 aria-[current]:font-semibold"
        >
          {navigation[name]}
        </a>
      </li>
    ));
  return (
    <html lang={language} className={wordsClass(language, ...(dark ? ['always-dark'] : []))}>
      <body className="max-w-page bg-paper text-body text-ink mx-auto px-5 leading-normal wrap-anywhere md:px-10 print:max-w-none print:px-0">
        <a
          href="#text"
          className="link bg-paper absolute top-2 left-2 -translate-y-16 px-2 py-1 focus:translate-y-0 print:hidden"
        >
          {navigation.skip}
        </a>
        <header className="text-note leading-note grid grid-cols-[1fr_auto] items-baseline gap-x-6 pt-2 md:grid-cols-[1fr_auto_auto] md:pt-4 print:block print:pt-0">
          <p className="row-start-1 py-2.5 print:py-0">
            <a href={addresses.timeline(language)} className="hover:text-accent font-semibold">
              {site.name}
            </a>{' '}
            <span className="text-muted">· {site.kind}</span>
          </p>
          <nav
            aria-label={navigation.label}
            className="col-span-2 row-start-2 md:col-span-1 md:row-start-1 print:hidden"
          >
            <ul className="flex flex-wrap gap-x-2 min-[24rem]:gap-x-5">{links(section)}</ul>
          </nav>
          <ul className="row-start-1 flex flex-wrap justify-end gap-x-5 print:hidden">
            <LanguageSwitch language={language} address={address} />
          </ul>
        </header>
        <main id="text" tabIndex={-1} className="pt-8 pb-16 outline-none md:pt-14 print:py-2">
          {children}
        </main>
        <footer className="border-line text-muted text-small leading-note flex flex-wrap justify-between gap-x-8 border-t pt-4 pb-8 print:hidden">
          <nav aria-label={navigation.foot}>
            <ul className="flex flex-wrap gap-x-2 min-[24rem]:gap-x-5">
              {links()}
              <LanguageSwitch language={language} address={address} />
            </ul>
          </nav>
          <Imprint site={content().site} language={language} path={section && address(language)} />
        </footer>
        <PageScript src={file('elements.js')} />
        <script
          type="speculationrules"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is the site's own
          dangerouslySetInnerHTML={{ __html: speculationRules }}
        />
      </body>
    </html>
  );
}

/**
 * Lets the browser prepare the page a reader is about to open: an entry as soon as its link is pointed
 * at, any other page after a rest. How these were chosen: docs/decisions/2026-11-25-speculation.md.
 */
const speculationRules = JSON.stringify({
  prerender: [
    { where: { href_matches: `${basePath}/*/events/*/` }, eagerness: 'eager' },
    { where: { href_matches: `${basePath}/*/` }, eagerness: 'moderate' },
  ],
});
