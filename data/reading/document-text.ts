import { createHash } from 'node:crypto';
import { decode, describeEncoding } from './encoding';
import type { Problem } from './problem';

/** A document as it is archived: its text, and the SHA-256 of its bytes. */
type DocumentText = { text: string; sha256: string };

/** The text of a document's bytes. Adds to `problems` if that is none that can be shown, and gives nothing. */
export function readDocumentText(
  bytes: Buffer,
  file: string,
  problems: Problem[],
): DocumentText | undefined {
  const text = decode(bytes);
  const control = text === undefined ? undefined : /[^\P{Cc}\t\r\n]/u.exec(text);
  if (text === undefined) {
    const wanted = 'the document as plain text, saved again with the encoding UTF-8';
    problems.push({ file, found: describeEncoding(bytes), wanted });
  } else if (text.trim() === '')
    problems.push({ file, found: 'an empty file', wanted: 'the words of the document' });
  else if (control)
    problems.push({
      file,
      ...placeOf(control.index, text),
      found: `a control character, ${codeOf(control[0])}`,
      wanted: 'the document as plain text, which has letters, punctuation and line ends alone',
    });
  else return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  return undefined;
}

function placeOf(offset: number, text: string): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A character as it is looked up: U+0007. */
function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
