import { z } from 'zod';

/** The field that an unknown one is probably meant for, among those that a group has by its schema. */
export function nearestField(
  name: string,
  path: PropertyKey[],
  schema: z.ZodType,
): string | undefined {
  const [nearest] = fieldsAt(path, schema)
    .map((field) => ({ field, slips: slipsBetween(name.toLowerCase(), field.toLowerCase()) }))
    .filter(({ field, slips }) => slips <= 2 && slips < field.length / 2)
    .sort((a, b) => a.slips - b.slips);
  return nearest?.field;
}

function fieldsAt(path: PropertyKey[], schema: z.ZodType): string[] {
  const group = path.reduce<unknown>(
    (inner, key) =>
      typeof key === 'number' ? inside(inner, 'items') : inside(inside(inner, 'properties'), key),
    z.toJSONSchema(schema, { io: 'input' }),
  );
  return Object.keys(inside(group, 'properties') ?? {});
}

function inside(value: unknown, key: PropertyKey): object | undefined {
  const found = typeof value === 'object' && value ? Reflect.get(value, key) : undefined;
  return typeof found === 'object' && found !== null ? found : undefined;
}

/** How many letters to change, add or leave out between two words (Levenshtein 1965). */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min(
          (row[j] ?? 0) + (letter === other ? 0 : 1),
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
