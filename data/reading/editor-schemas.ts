import { z } from 'zod';
import { languages } from '../languages';
import { contentSchemas } from '../model/schema';

/** Each kind of content file, by where its JSON Schema is kept. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contentSchemas(languages)).map(([kind, schema]) => [
      `data/schemas/${kind}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
