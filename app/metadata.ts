import type { Metadata } from 'next';
import type { Content } from '@/lib/content/model';
import type { Citation } from '@/lib/formats/citation';
import { defaultLanguage, dictionaries, languages } from '@/lib/languages';
import { plain } from '@/lib/typography';
import { absolute, filePath, pagePath, translatedPath } from '@/lib/urls';
import { type Preview, previewSize, timelinePreview } from './previews';

type Page = { path: string; title?: string; summary: string };
/** `preview`: the page's own preview image; without it, the page has the timeline's. */
type Options = { citation?: Citation; preview?: Preview };

/** The metadata of every page: title, description, canonical address, languages, Open Graph, preview image. */
export function pageMetadata(content: Content, page: Page, options: Options = {}): Metadata {
  const { language, words } = content;
  const { citation, preview } = options;
  const title = page.title && plain(page.title);
  const description = plain(page.summary);
  const otherLanguages = languages.filter((other) => other !== language);
  const { name, kind } = words.site;
  const url = absolute(page.path);
  const image = {
    url: absolute(`${preview ? page.path : pagePath(language)}og.png`),
    alt: (preview ?? timelinePreview(content)).alt,
  };
  return {
    title: title ? `${title} · ${name}` : `${name}, ${kind}`,
    description,
    alternates: {
      canonical: url,
      languages: inEveryLanguage(page.path),
      types: {
        'application/atom+xml': [{ url: absolute(filePath(language, 'feed.xml')), title: name }],
      },
    },
    openGraph: {
      title: title ?? name,
      description,
      url,
      siteName: name,
      locale: words.openGraphLocale,
      alternateLocale: otherLanguages.map((other) => dictionaries[other].openGraphLocale),
      type: 'website',
      images: { ...image, ...previewSize, type: 'image/png' },
    },
    twitter: { card: 'summary_large_image' },
    // Highwire Press tags, which Zotero and Google Scholar read. An organisation is no person's name.
    ...(citation && {
      other: {
        citation_title: citation.title,
        citation_publisher: citation.body ?? name,
        citation_publication_date: citation.date?.replaceAll('-', '/') ?? [],
        citation_public_url: url,
        citation_language: citation.language,
      },
    }),
  };
}

/** The timeline's metadata, the same at `/`, under its language and in a frame. */
export function timelineMetadata(content: Content): Metadata {
  return pageMetadata(content, {
    path: pagePath(content.language),
    summary: content.words.site.tagline,
  });
}

/** A page's addresses by language, and for a reader of none of them (`x-default`). */
export function inEveryLanguage(path: string): Record<string, string> {
  const all = languages.map((language) => [language, absolute(translatedPath(path, language))]);
  return {
    ...Object.fromEntries(all),
    'x-default': absolute(translatedPath(path, defaultLanguage)),
  };
}
