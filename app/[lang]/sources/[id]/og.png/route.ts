import { notFound } from 'next/navigation';
import { pageLanguage } from '@/app/language';
import { previewImage } from '@/app/preview/draw';
import { content } from '@/data/content';
import { sourcePreview } from '@/data/preview';

type Props = { params: Promise<{ lang: string; id: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;
export { generateStaticParams } from '../page';

/** A document's preview image. */
export async function GET(_: Request, { params }: Props) {
  const { id } = await params;
  const source = content().sources.find((one) => one.id === id) ?? notFound();
  return previewImage(sourcePreview(source, await pageLanguage(params)));
}
