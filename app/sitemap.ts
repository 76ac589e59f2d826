import type { MetadataRoute } from 'next';
import { content } from '@/lib/content';
import { languages } from '@/lib/languages';
import { absolute, pagePath } from '@/lib/urls';
import { inEveryLanguage } from './metadata';

export const dynamic = 'force-static';

/** Every page in every language, each with its other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  return languages.map(content).flatMap(({ language, events, memorial, sources, pages }) => {
    const lists = [{ path: pagePath(language) }, { path: pagePath(language, 'sources') }];
    return [...lists, ...events, memorial, ...sources, ...pages].map(({ path }) => ({
      url: absolute(path),
      alternates: { languages: inEveryLanguage(path) },
    }));
  });
}
