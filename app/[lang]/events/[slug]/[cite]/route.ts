import { citeParams, eventOf, eventParams, type Params } from '@/app/params';
import { citationFile, citeEvent } from '@/lib/formats/citation';

export const dynamic = 'force-static';
export const generateStaticParams = () => citeParams(eventParams());

export async function GET(_: Request, route: Params<'slug' | 'cite'>) {
  const { content, event } = await eventOf(route);
  const { cite } = await route.params;
  return citationFile(citeEvent(event, content), cite, content.words);
}
