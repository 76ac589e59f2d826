import { buildElements } from './build';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await buildElements(), { headers: { 'content-type': 'text/javascript' } });
}
