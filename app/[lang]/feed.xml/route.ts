import { textRoute } from '@/app/params';
import { atomFeed } from '@/lib/formats/feed';

export const dynamic = 'force-static';
export { languageParams as generateStaticParams } from '@/app/params';

export const GET = textRoute(atomFeed, 'application/atom+xml; charset=utf-8');
