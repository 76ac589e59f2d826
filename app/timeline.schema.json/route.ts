import { jsonSchema } from '@/data/timeline-schema';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(jsonSchema());
}
