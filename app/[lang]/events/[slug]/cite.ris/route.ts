import { eventCitation } from '@/app/citation-files';
import { eventParams } from '@/app/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = eventParams;

export const GET = eventCitation('ris');
