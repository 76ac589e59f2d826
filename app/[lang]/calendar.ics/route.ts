import { textRoute } from '@/app/params';
import { calendarFile } from '@/lib/formats/calendar';

export const dynamic = 'force-static';
export { languageParams as generateStaticParams } from '@/app/params';

export const GET = textRoute(calendarFile, 'text/calendar; charset=utf-8');
