import { sourceCitation } from '../../../../citation-files';
import { sourceParams } from '../../../../params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = sourceParams;

export const GET = sourceCitation('ris');
