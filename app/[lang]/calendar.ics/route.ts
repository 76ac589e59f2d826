import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { content } from '@/data/content';
import { calendarFile } from '@/data/formats/calendar-file';

export const dynamic = 'force-static';
export const generateStaticParams = languageParams;

/** The days that return each year, as a calendar to download or to subscribe to. */
export async function GET(_: Request, { params }: LanguageParams) {
  const calendar = calendarFile(content(), await pageLanguage(params));
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
