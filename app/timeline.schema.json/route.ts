import { jsonSchema } from '@/data/formats/open-data-schema';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(jsonSchema());
}
