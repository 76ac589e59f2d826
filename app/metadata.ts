import type { Metadata } from 'next';
import { absolute, subscriptions } from '@/data/addresses';
import type { Citation } from '@/data/citation';
import { defaultLanguage, editions, type Language, languages } from '@/data/editions';

type Page = {
  language: Language;
  /** The page's address in an edition, as a path. */
  address: (language: Language) => string;
  title?: string;
  description: string;
  /** How the page is cited, for reference managers that read it. */
  citation?: Citation;
};

/** The metadata of every page: title, description, canonical address, editions, Open Graph. */
export function pageMetadata({ language, address, title, description, citation }: Page): Metadata {
  const { site, openGraphLocale } = editions[language];
  const url = absolute(address(language));
  const alternates = Object.fromEntries(
    languages.map((other) => [other, absolute(address(other))]),
  );
  return {
    title: title ? `${title} · ${site.name}` : site.name,
    description,
    alternates: {
      canonical: url,
      languages: { ...alternates, 'x-default': absolute(address(defaultLanguage)) },
      types: {
        'application/atom+xml': [{ url: absolute(subscriptions.feed(language)), title: site.name }],
      },
    },
    openGraph: {
      title: title ?? site.name,
      description,
      url,
      siteName: site.name,
      locale: openGraphLocale,
      alternateLocale: languages
        .map((other) => editions[other].openGraphLocale)
        .filter((locale) => locale !== openGraphLocale),
      type: 'website',
    },
    twitter: { card: 'summary' },
    other: citation && highwire(citation),
    referrer: 'strict-origin-when-cross-origin',
  };
}

/** Highwire Press tags, which Zotero and search engines for scholars read; a body is no person's name. */
function highwire({ title, author, publisher, URL, language }: Citation) {
  const [body] = author ?? [];
  return {
    citation_title: title,
    citation_publisher: body?.literal ?? publisher ?? [],
    citation_public_url: URL,
    citation_language: language,
  };
}
