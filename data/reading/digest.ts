import { createHash } from 'node:crypto';

/** A short SHA-256 of a text, as `data/confirmed.txt` keeps it. */
export function digest(text: string): string {
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, 12);
}
