import type { FieldPath } from './yaml-file';

/** A part of what stands in a content file, and where: the whole, each of its fields, each of theirs. */
export type WrittenPart = { path: FieldPath; value: unknown };

/** Every part of what stands in a content file, from the whole to the single text. */
export function* partsOf(value: unknown, path: FieldPath = []): Generator<WrittenPart> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* partsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
