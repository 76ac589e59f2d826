import type { MetadataRoute } from 'next';
import { content } from '@/lib/content';
import { defaultLanguage, languages } from '@/lib/languages';
import { absolute, pagePaths } from '@/lib/urls';
import { inEveryLanguage } from './metadata';

export const dynamic = 'force-static';

/** Every page in every language, each with its other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { events, memorial, sources, pages } = content(defaultLanguage);
  const [timeline, sourceList] = [{ paths: pagePaths() }, { paths: pagePaths('sources') }];
  const all = [timeline, ...events, memorial, sourceList, ...sources, ...pages];
  return all.flatMap(({ paths }) =>
    languages.map((language) => ({
      url: absolute(paths[language]),
      alternates: { languages: inEveryLanguage(paths) },
    })),
  );
}
