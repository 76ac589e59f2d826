import type { ReactNode } from 'react';
import type { Content, Correction, Page as PageContent } from '@/lib/content/model';
import { editionName } from '@/lib/formats/citation';
import { dictionaries, languages, type Words } from '@/lib/languages';
import { plain } from '@/lib/typography';
import { absolute, basePath, pagePath, translatedPath } from '@/lib/urls';
import { EventTime } from './dates';
import { Prose, typeset } from './text';

type Props = {
  content: Content;
  /** The part of the site that the page belongs to. */
  section?: string;
  path: string;
  children: ReactNode;
};

/** A whole page: `<html>`, the header, the text, the footer. */
export function Page({ content, section, path, children }: Props) {
  const { language, words, edition, publisher, pages } = content;
  const { navigation, site, imprint } = words;
  const textPages = pages.map((page): [string, string] => [page.name, page.label]);
  const sections = [...Object.entries(words.pages), ...textPages];
  const pathOf = (name: string) => pagePath(language, ...(name === 'timeline' ? [] : [name]));
  const isSection = section && path === pathOf(section);
  // The timeline sets its own widths, for it spans the window.
  const fullWidth = isSection && section === 'timeline';
  const links = (
    <ul className="flex flex-wrap gap-x-3 min-[24rem]:gap-x-3.5 md:gap-x-5">
      {sections.map(([name, label]) => (
        <li key={name}>
          <a
            href={pathOf(name)}
            aria-current={name === section ? (isSection ? 'page' : 'true') : undefined}
            className="text-muted hover:text-accent aria-[current]:text-ink inline-block py-2.5 aria-[current]:font-semibold"
          >
            {label}
          </a>{' '}
        </li>
      ))}
    </ul>
  );
  const otherLanguages = languages.filter((other) => other !== language);
  // With JavaScript, it leads to the same anchor.
  const languageSwitch = (label: string) => (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap justify-end gap-x-5">
        {otherLanguages.map((other) => (
          <li key={other}>
            <same-place>
              <a
                href={translatedPath(path, other)}
                lang={other}
                hrefLang={other}
                rel="alternate"
                className="text-muted hover:text-accent inline-block py-2.5"
              >
                {dictionaries[other].languageName}
              </a>
            </same-place>
          </li>
        ))}
      </ul>
    </nav>
  );
  const publishedBy = publisher ? ` ${imprint.publisher(publisher)}.` : '';
  const publication = `${imprint.what} ${editionName(edition, words)}.${publishedBy}`;
  return (
    <html lang={language} className={section === 'memorial' ? 'always-dark' : undefined}>
      <body className="bg-paper text-body text-ink leading-normal wrap-break-word">
        <a
          href="#text"
          className="link bg-paper absolute -top-16 left-2 z-20 px-2 py-1 focus:top-2 print:hidden"
        >
          {navigation.skip}
        </a>
        <header className="page text-note leading-note flex flex-wrap items-baseline justify-between gap-x-4 pt-2 md:gap-x-10 md:pt-4">
          <p className="py-2.5 md:mr-auto">
            <a
              href={pagePath(language)}
              aria-current={fullWidth ? 'page' : undefined}
              className="hover:text-accent py-2.5 font-semibold"
            >
              {site.name}
            </a>{' '}
            <span className="text-muted">· {site.kind}</span>
          </p>
          {languageSwitch(navigation.languages)}
          <nav
            aria-label={navigation.label}
            className="max-[24rem]:text-small max-md:w-full print:hidden"
          >
            {links}
          </nav>
        </header>
        <main
          id="text"
          tabIndex={-1}
          className={`pt-8 pb-16 outline-none print:py-0 ${fullWidth ? 'md:pt-9' : 'md:pt-14'}`}
        >
          {fullWidth ? children : <div className="page">{children}</div>}
        </main>
        <footer className="page print:hidden">
          <div className="border-line text-muted text-small leading-note flex flex-wrap justify-between gap-x-8 border-t pt-4 pb-8">
            <nav aria-label={navigation.footer}>{links}</nav>
            {languageSwitch(navigation.footerLanguages)}
            <p className="max-w-text py-2.5">
              {typeset(publication, words)}{' '}
              {section && <ReportError content={content} path={path} />}
            </p>
          </div>
        </footer>
        <JsonScript type="speculationrules" data={speculationRules} />
      </body>
    </html>
  );
}

/** To whoever answers for the site: a `mailto:` address (RFC 6068), or a page that gets the address as `?page=`. */
export function ReportError({ content, path }: { content: Content; path: string }) {
  const { contact = '', words } = content;
  const label = words.imprint.reportError;
  const about = [contact, `${words.site.name}: ${label}`, absolute(path)];
  const [to, subject, page] = about.map(encodeURIComponent);
  let href = `mailto:${to?.replace('%40', '@')}?subject=${subject}&body=${page}`;
  if (/^https?:/i.test(contact)) {
    const form = new URL(contact);
    form.searchParams.set('page', absolute(path));
    href = form.href;
  }
  return contact && <a href={href}>{label}</a>;
}

type HeadingProps = {
  title: string;
  words: Words;
  beside?: ReactNode;
  lead?: string;
  wide?: boolean;
  children?: ReactNode;
};

/** `beside` says when it was, or whose it is; where `wide`, the children take the third column too. */
export function PageHeading({ title, words, beside, lead, wide, children }: HeadingProps) {
  return (
    <div className="row md:grid-rows-[auto_1fr]">
      {beside && <div className="column-when mb-4 md:row-span-2 md:mb-0">{beside}</div>}
      <h1 className="text-title columns-wide headline text-balance">{typeset(title, words)}</h1>
      <div className={`mt-3 ${wide ? 'columns-wide' : ''}`}>
        {lead && <p className="text-lead text-muted leading-note">{typeset(lead, words)}</p>}
        {children}
      </div>
    </div>
  );
}

type SectionProps = {
  id?: string;
  heading: string;
  words: Words;
  className?: string;
  children: ReactNode;
};

/** A section under a hairline: the heading in the first column, the text in the second. */
export function Section({ id, heading, words, className = '', children }: SectionProps) {
  return (
    <section id={id} className={`row border-line mt-8 scroll-mt-4 border-t pt-5 ${className}`}>
      <h2 className="note column-when mb-2 font-semibold text-balance md:mb-0">
        {typeset(heading, words)}
      </h2>
      <div>{children}</div>
    </section>
  );
}

type SectionsProps = Pick<PageContent, 'sections'> & { content: Content };

export function Sections({ sections, content: { events, words } }: SectionsProps) {
  return sections.map(({ heading, text, entry }) => (
    <Section key={heading} heading={heading} words={words}>
      <Prose text={text} words={words} />
      {events
        .filter(({ slug }) => slug === entry)
        .map(({ path, title }) => (
          <p key={path} className="mt-2">
            <a href={path}>{typeset(title, words)}</a>
          </p>
        ))}
    </Section>
  ));
}

export function Corrections({ corrections, words }: { corrections: Correction[]; words: Words }) {
  if (corrections.length === 0) return null;
  return (
    <Section heading={words.corrections.heading} words={words}>
      <ul>
        {corrections.map(({ id, on, text }) => (
          <li key={id} id={id} className="mt-4 scroll-mt-8 first:mt-0">
            <p className="note">
              <EventTime date={{ kind: 'day', on }} words={words} />
            </p>
            <Prose text={text} words={words} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Data for search engines and browsers. `<` is escaped, so that no text can end the script. */
export function JsonScript({ type, data }: { type: string; data: object }) {
  const json = plain(JSON.stringify(data)).replaceAll('<', '\\u003c');
  return (
    <script
      type={type}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose every `<` is escaped
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}

/** Lets the browser prepare the page that a reader is about to open (docs/decisions/2026-11-25-speculation.md). */
const speculationRules = {
  prerender: [
    { where: { href_matches: `${basePath}/*/events/*/` }, eagerness: 'eager' },
    { where: { href_matches: `${basePath}/*/` }, eagerness: 'moderate' },
  ],
};
