import { sourceCitation } from '@/app/citation-files';
import { sourceParams } from '@/app/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = sourceParams;

export const GET = sourceCitation('bib');
