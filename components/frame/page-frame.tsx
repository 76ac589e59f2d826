import type { ReactNode } from 'react';
import { addresses, basePath, file } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import { LanguageSwitch } from './language-switch';

type Section = 'timeline' | 'memorial' | 'sources' | 'about';

type Props = {
  language: Language;
  /** The part of the site the page belongs to. */
  section?: Section | undefined;
  /** The page's address in each edition, for the switch between them. */
  address: (language: Language) => string;
  dark?: boolean;
  children: ReactNode;
};

/** A whole page: the head that all share, the way around, the text, the foot. */
export function PageFrame({ language, section, address, dark, children }: Props) {
  const words = editions[language];
  return (
    <html lang={language} className={dark ? 'always-dark' : undefined}>
      <body className="max-w-page bg-paper text-body text-ink mx-auto px-5 leading-normal wrap-anywhere md:px-10 lg:text-[1.1875rem] print:px-0 print:text-[9pt] print:leading-snug">
        <a
          href="#text"
          className="link bg-paper absolute top-2 left-2 -translate-y-16 px-2 py-1 focus:translate-y-0 print:hidden"
        >
          {words.navigation.skip}
        </a>
        <header className="text-note flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 py-6 print:py-0">
          <a href={addresses.timeline(language)} className="hover:text-accent font-semibold">
            {words.site.name}
          </a>
          <nav aria-label={words.navigation.label} className="print:hidden">
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {(['timeline', 'memorial', 'sources', 'about'] as const).map((name) => (
                <li key={name}>
                  <a
                    href={addresses[name](language)}
                    aria-current={name === section ? 'true' : undefined}
                    className="text-muted hover:text-accent aria-[current]:text-ink inline-block py-1 aria-[current]:font-semibold"
                  >
                    {words.navigation[name]}
                  </a>
                </li>
              ))}
              <LanguageSwitch language={language} address={address} />
            </ul>
          </nav>
        </header>
        <main id="text" tabIndex={-1} className="pt-10 pb-16 outline-none md:pt-16 print:py-2">
          {children}
        </main>
        <footer className="border-line text-muted text-small border-t py-8 print:hidden">
          <p>{words.navigation.footer}</p>
        </footer>
        <script
          type="speculationrules"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is the site's own
          dangerouslySetInnerHTML={{ __html: speculationRules }}
        />
        <script async type="module" src={file('elements.js')} />
      </body>
    </html>
  );
}

/** Lets the browser prepare the page a reader is about to open. */
const speculationRules = JSON.stringify({
  prerender: [{ where: { href_matches: `${basePath}/*/` }, eagerness: 'moderate' }],
});
