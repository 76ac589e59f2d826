import { z } from 'zod';
import { languages } from '../editions';
import { contentSchemas } from '../model/schema';

/** Each kind of content file, by where its JSON Schema is kept. */
export function jsonSchemas(): Record<string, string> {
  const { event, memorial, page, source } = contentSchemas(languages);
  const kinds = { event, memorial, page, source };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, schema]) => [
      `data/schemas/${kind}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
