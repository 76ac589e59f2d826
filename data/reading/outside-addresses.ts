import { readFileSync } from 'node:fs';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Reading } from './content-files';
import { contentFiles } from './content-files';

/** An address outside the site that the content names, and where it stands. */
export type OutsideAddress = { address: string; file: string; line: number };

/** Every outside address in a content folder, in order of file and line. */
export function outsideAddresses(reading: Reading): OutsideAddress[] {
  const files = [
    ...contentFiles(reading, 'events'),
    ...contentFiles(reading, 'pages'),
    ...contentFiles(reading, 'sources', ['.txt']),
  ];
  return files.flatMap(({ path, name }) => {
    const found: OutsideAddress[] = [];
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
    visit(document, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || !['address', 'archived'].includes(String(key.value))) return;
        if (!isScalar(value) || typeof value.value !== 'string') return;
        const { line } = lines.linePos(value.range?.[0] ?? 0);
        found.push({ address: value.value, file: name, line });
      },
    });
    return found;
  });
}
