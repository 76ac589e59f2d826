import type { Metadata } from 'next';
import { absolute, addresses, file, previewAddress, subscriptions } from '@/data/addresses';
import { type Citation, dateOf } from '@/data/formats/citation';
import { defaultLanguage, dictionaries, type Language, languages } from '@/data/languages';
import { type Preview, previewSize, timelinePreview } from './preview/preview';

type Page = {
  language: Language;
  /** The page's address in a language, as a path. */
  address: (language: Language) => string;
  title?: string;
  description: string;
  /** How the page is cited, for reference managers that read it. */
  citation?: Citation;
  /** What stands in the image beside the page; without it, the page has the timeline's. */
  preview?: Preview;
  /** Where oEmbed's description of the page is, as a path. */
  oembed?: string;
};

/** The sign of the site in a browser's tabs. */
export const icons: Metadata = {
  icons: { icon: { url: file('icon.svg'), type: 'image/svg+xml' } },
};

/** The metadata of every page: title, description, canonical address, languages, Open Graph, preview image. */
export function pageMetadata(page: Page): Metadata {
  const { language, address, title, description, citation, preview, oembed } = page;
  const { site, openGraphLocale } = dictionaries[language];
  const url = absolute(address(language));
  const { alt } = preview ?? timelinePreview(language);
  const imaged = preview ? address(language) : addresses.timeline(language);
  const image = { url: absolute(previewAddress(imaged)), alt };
  return {
    title: title ? `${title} · ${site.name}` : site.name,
    description,
    alternates: {
      canonical: url,
      languages: inEveryLanguage(address),
      types: {
        'application/atom+xml': [{ url: absolute(subscriptions.feed(language)), title: site.name }],
        ...(oembed && {
          'application/json+oembed': [{ url: absolute(oembed), title: title ?? site.name }],
        }),
      },
    },
    openGraph: {
      title: title ?? site.name,
      description,
      url,
      siteName: site.name,
      locale: openGraphLocale,
      alternateLocale: languages
        .map((other) => dictionaries[other].openGraphLocale)
        .filter((locale) => locale !== openGraphLocale),
      type: 'website',
      images: { ...image, ...previewSize, type: 'image/png' },
    },
    twitter: { card: 'summary_large_image', images: image },
    other: citation && highwire(citation, url),
    referrer: 'strict-origin-when-cross-origin',
  };
}

/** Where a page is in every language, by language, and for a reader of none (`x-default`). */
export function inEveryLanguage(address: (language: Language) => string): Record<string, string> {
  const all = languages.map((language) => [language, absolute(address(language))]);
  return { ...Object.fromEntries(all), 'x-default': absolute(address(defaultLanguage)) };
}

/** Highwire Press tags, which Zotero and search engines for scholars read; a body is no person's name. */
function highwire(citation: Citation, url: string) {
  const { title, author, publisher, language } = citation;
  const [body] = author ?? [];
  return {
    citation_title: title,
    citation_publisher: body?.literal ?? publisher ?? [],
    citation_publication_date: dateOf(citation)?.replaceAll('-', '/') ?? [],
    citation_public_url: url,
    citation_language: language,
  };
}
