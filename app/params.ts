import { notFound } from 'next/navigation';
import { content } from '@/lib/content';
import { isLanguage } from '@/lib/languages';

/** What a route gets from its address. */
export type Params<Name extends string = never> = {
  params: Promise<Record<'lang' | Name, string>>;
};

/** The content in the language that an address names. */
export async function contentOf({ params }: Params) {
  const { lang } = await params;
  return isLanguage(lang) ? content(lang) : notFound();
}
