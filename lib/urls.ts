import type { Language } from './languages';

/** The site's origin, without a final slash: what absolute addresses begin with. */
const siteUrl = (process.env.SITE_URL || 'http://localhost:3000').replace(/\/+$/, '');

/** The path the site is published under: `''` at a root, or like `/3-september`. */
export const basePath = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');

/** The path of a file of the site. */
export const filePath = (...parts: string[]) => [basePath, ...parts].join('/');

/** The path of a page: `pagePath('en', 'events', 'decree-116')`; without parts, of the timeline. */
export const pagePath = (language: Language, ...parts: string[]) =>
  filePath(language, ...parts, '');

/** The path of the same page in a language. */
export const translatedPath = (path: string, language: Language) =>
  filePath(language, ...path.slice(basePath.length).split('/').slice(2));

/** A path as an address that one can send to somebody. */
export const absolute = (path: string) => siteUrl + path;

/**
 * The name in lasting ids of the feed and the calendar, the same wherever the site is published. Nobody
 * can own it: `.invalid` (RFC 2606, section 2).
 */
export const lastingName = 'third-of-september.invalid';
