import type { Language } from './languages';
import type { Passage, Quotation, Source } from './model/site-content';
import { passageName } from './quoting/passage';

/** Where the site is published, without a slash at the end: what absolute addresses begin with. */
export const siteUrl = (process.env.SITE_URL || 'http://localhost:3000').replace(/\/+$/, '');

/** The path the site is published under, `''` at a root or like `/3-september`. */
export const basePath = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');

const page = (language: Language, ...parts: string[]) => file(language, ...parts, '');

/** The address of a file of the site, as a path. */
export function file(...parts: string[]): string {
  return [basePath, ...parts].join('/');
}

/** The address of every page, as a path. */
export const addresses = {
  timeline: (language: Language) => page(language),
  event: (language: Language, slug: string) => page(language, 'events', slug),
  memorial: (language: Language) => page(language, 'memorial'),
  sources: (language: Language) => page(language, 'sources'),
  source: (language: Language, id: string) => page(language, 'sources', id),
  about: (language: Language) => page(language, 'about'),
  /** The timeline for a frame, at an entry if one is given. */
  embed: (language: Language, slug?: string) =>
    page(language, 'embed') + (slug === undefined ? '' : `#${slug}`),
};

/** The address of every file that is made for other programs, as a path. */
export const dataFiles = {
  /** What oEmbed says of the timeline, or of an entry. */
  oembed: (language: Language, slug?: string) =>
    slug === undefined
      ? file(language, 'oembed.json')
      : file(language, 'events', slug, 'oembed.json'),
  timeline: (language: Language) => file(language, 'timeline.json'),
  timelineJs: (language: Language) => file(language, 'timelinejs.json'),
  schema: () => file('timeline.schema.json'),
  /** The pages in one language, to take home. */
  copy: (language: Language) => file(language, `3-september-${language}.zip`),
};

/** The formats of reference managers: the ending of a file's name, and what readers call it. */
export const citationFormats = [
  { format: 'bib', name: 'BibTeX' },
  { format: 'ris', name: 'RIS' },
  { format: 'json', name: 'CSL-JSON' },
] as const;

export type CitationFormat = (typeof citationFormats)[number]['format'];

/** The address of a file that cites a page, or a quotation on it, for a reference manager. */
export function citationAddress(
  pageAddress: string,
  format: CitationFormat,
  quotation?: Pick<Quotation, 'id'>,
): string {
  return `${pageAddress}${quotation?.id ?? 'cite'}.${format}`;
}

/** What a reader can follow in a language, as paths: the calendar, and the feed. */
export const subscriptions = {
  calendar: (language: Language) => file(language, 'calendar.ics'),
  feed: (language: Language) => file(language, 'feed.xml'),
};

/** The address of a page's preview image, beside the page. */
export function previewAddress(pageAddress: string): string {
  return `${pageAddress}og.png`;
}

/** The address of quoted words in their document. */
export function passageAddress(language: Language, source: Source, passage: Passage): string {
  return `${addresses.source(language, source.id)}#${passageName(passage)}`;
}

/** The address of a quotation on a page that shows it. */
export function quotationAddress(pageAddress: string, quotation: Pick<Quotation, 'id'>): string {
  return `${pageAddress}#${quotation.id}`;
}

/** An address as one can send it to somebody: with the site's origin. */
export function absolute(path: string): string {
  return siteUrl + path;
}

/** The address by which a calendar program subscribes to a calendar: `webcal:`. */
export function webcal(path: string): string {
  return absolute(path).replace(/^https?:/, 'webcal:');
}
