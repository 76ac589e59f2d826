import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { schemas } from '@/lib/content/schema';

/** Writes the JSON Schemas by which editors' programs check a content file as it is written. */
for (const [kind, schema] of Object.entries(schemas)) {
  const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2);
  writeFileSync(`data/schemas/${kind}.schema.json`, `${json}\n`);
}
