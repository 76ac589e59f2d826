import { archivedText, content } from '@/lib/content';
import { defaultLanguage } from '@/lib/languages';

export const dynamic = 'force-static';

export const generateStaticParams = () =>
  content(defaultLanguage).sources.map(({ id }) => ({ name: `${id}.txt` }));

/** An archived document, byte for byte. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  return new Response(new Uint8Array(archivedText(name)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
