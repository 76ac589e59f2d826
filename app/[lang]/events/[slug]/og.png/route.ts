import { notFound } from 'next/navigation';
import { pageLanguage } from '@/app/language';
import { eventParams } from '@/app/params';
import { previewImage } from '@/app/preview/draw';
import { findEvent } from '@/data/content';
import { eventPreview } from '@/data/preview';

type Props = { params: Promise<{ lang: string; slug: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = eventParams;

/** An entry's preview image. */
export async function GET(_: Request, { params }: Props) {
  const { slug } = await params;
  const event = findEvent(slug) ?? notFound();
  return previewImage(eventPreview(event, await pageLanguage(params)));
}
