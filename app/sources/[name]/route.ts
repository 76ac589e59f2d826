import { archivedText, content } from '@/data/content';

export const dynamic = 'force-static';

const sources = () => content().sources.map((source) => ({ source, name: `${source.id}.txt` }));

export function generateStaticParams() {
  return sources().map(({ name }) => ({ name }));
}

/** The archived document as a plain file. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const found = sources().find((one) => one.name === name);
  if (!found) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(archivedText(found.source)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
