import { notFound } from 'next/navigation';
import { pageLanguage } from '@/app/language';
import { eventParams } from '@/app/params';
import { findEvent } from '@/data/content';
import { oembed } from '@/data/embedding';

type Props = { params: Promise<{ lang: string; slug: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = eventParams;

export async function GET(_: Request, { params }: Props) {
  const { slug } = await params;
  const event = findEvent(slug) ?? notFound();
  return Response.json(oembed(await pageLanguage(params), event));
}
