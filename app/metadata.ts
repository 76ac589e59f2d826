import type { Metadata } from 'next';
import { absolute } from '@/data/addresses';
import { defaultLanguage, editions, type Language, languages } from '@/data/editions';

type Page = {
  language: Language;
  /** The page's address in an edition, as a path. */
  address: (language: Language) => string;
  title?: string;
  description: string;
  /** Where oEmbed's description of the page is, as a path. */
  oembed?: string;
};

/** The metadata of every page: title, description, canonical address, editions, Open Graph. */
export function pageMetadata({ language, address, title, description, oembed }: Page): Metadata {
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
      types: oembed
        ? { 'application/json+oembed': [{ url: absolute(oembed), title: title ?? site.name }] }
        : undefined,
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
    referrer: 'strict-origin-when-cross-origin',
  };
}
