import { notFound } from 'next/navigation';
import { languageParams, pageLanguage } from '@/app/language';
import { content } from '@/data/content';
import { oembed } from '@/data/embedding';

type Props = { params: Promise<{ lang: string; slug: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const slugs = content().events.map(({ slug }) => slug);
  return languageParams().flatMap(({ lang }) => slugs.map((slug) => ({ lang, slug })));
}

export async function GET(_: Request, { params }: Props) {
  const { slug } = await params;
  const event = content().events.find((one) => one.slug === slug) ?? notFound();
  return Response.json(oembed(await pageLanguage(params), event));
}
