import type { MetadataRoute } from 'next';
import { absolute, addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { type Language, languages } from '@/data/editions';
import { inEveryEdition } from './metadata';

export const dynamic = 'force-static';

/** Every page in every edition, each with its other editions. */
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
    const alternates = { languages: inEveryEdition(address) };
    return languages.map((language) => ({ url: absolute(address(language)), alternates }));
  });
}
