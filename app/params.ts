import { notFound } from 'next/navigation';
import { content } from '@/lib/content';
import { defaultLanguage, isLanguage } from '@/lib/languages';

/** What a route gets from its address. */
export type Params<Name extends string = never> = {
  params: Promise<Record<'lang' | Name, string>>;
};

export async function contentOf({ params }: Params) {
  const { lang } = await params;
  return isLanguage(lang) ? content(lang) : notFound();
}

/** The entry that an address names, and whether by a former name. */
export async function eventOf({ params }: Params<'slug'>) {
  const { slug } = await params;
  const all = await contentOf({ params });
  const event = all.events.find((one) => one.slug === slug || one.formerly.includes(slug));
  return { content: all, event: event ?? notFound(), moved: event?.slug !== slug };
}

export async function sourceOf({ params }: Params<'id'>) {
  const { id } = await params;
  const all = await contentOf({ params });
  return { content: all, source: all.sources.find((one) => one.id === id) ?? notFound() };
}

// What each route names to the framework beforehand, in each language.

export const eventParams = () =>
  content(defaultLanguage)
    .events.flatMap(({ slug, formerly }) => [slug, ...formerly])
    .map((slug) => ({ slug }));

export const sourceParams = () => content(defaultLanguage).sources.map(({ id }) => ({ id }));
