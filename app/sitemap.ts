import type { MetadataRoute } from 'next';
import { absolute, addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { type Language, languages } from '@/data/languages';
import { inEveryLanguage } from './metadata';

export const dynamic = 'force-static';

/** Every page in every language, each with its other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { events, sources } = content();
  const pages: ((language: Language) => string)[] = [
    addresses.timeline,
    ...events.map(
      ({ slug }) =>
        (language: Language) =>
          addresses.event(language, slug),
    ),
    addresses.memorial,
    addresses.sources,
    ...sources.map(
      ({ id }) =>
        (language: Language) =>
          addresses.source(language, id),
    ),
    addresses.about,
  ];
  return pages.flatMap((address) => {
    const alternates = { languages: inEveryLanguage(address) };
    return languages.map((language) => ({ url: absolute(address(language)), alternates }));
  });
}
