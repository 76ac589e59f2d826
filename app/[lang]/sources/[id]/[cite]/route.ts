import { citeParams, type Params, sourceOf, sourceParams } from '@/app/params';
import { citationFile, citeSource } from '@/lib/formats/citation';

export const dynamic = 'force-static';
export const generateStaticParams = () => citeParams(sourceParams());

export async function GET(_: Request, route: Params<'id' | 'cite'>) {
  const { content, source } = await sourceOf(route);
  const { cite } = await route.params;
  return citationFile(citeSource(source, content), cite, content.words);
}
