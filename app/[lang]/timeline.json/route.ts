import { textRoute } from '@/app/params';
import { timelineData } from '@/lib/formats/timeline-data';

export const dynamic = 'force-static';
export { languageParams as generateStaticParams } from '@/app/params';

export const GET = textRoute(timelineData, 'application/json');
