import { notFound } from 'next/navigation';
import { pageLanguage } from '@/app/language';
import { previewImage } from '@/app/preview/draw';
import { content } from '@/data/content';
import { eventPreview } from '@/data/preview';

type Props = { params: Promise<{ lang: string; slug: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;
export { generateStaticParams } from '../page';

/** An entry's preview image. */
export async function GET(_: Request, { params }: Props) {
  const { slug } = await params;
  const event = content().events.find((one) => one.slug === slug) ?? notFound();
  return previewImage(eventPreview(event, await pageLanguage(params)));
}
