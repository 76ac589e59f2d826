import { eventCitation } from '../../../../citation-files';
import { eventParams } from '../../../../params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = eventParams;

export const GET = eventCitation('json');
