import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes, readFolder } from './disk';
import { decode } from './encoding';
import { setTexts } from './set-texts';

/**
 * Mends in the YAML files of a content folder what is no matter of content: the line ends of Windows, a byte
 * order mark, spaces at the end of a line, a last line without its end, and how texts are set. Gives the names
 * of the files it changed. What cannot be read stays as it is, and so does the text of a document, which is
 * archived to the letter.
 */
export function mendFiles(folder: string): string[] {
  return ['events', 'pages', 'sources'].flatMap((kind) =>
    readFolder({ path: join(folder, kind), name: kind }, [], '').flatMap((entry) => {
      const [path, name] = [join(folder, kind, entry.name), `data/${kind}/${entry.name}`];
      if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) return [];
      const bytes = readBytes({ path, name }, [], '');
      const text = bytes && decode(bytes);
      if (text === undefined) return [];
      const mended = mend(text);
      if (bytes?.equals(Buffer.from(mended))) return [];
      writeFileSync(path, mended);
      return [name];
    }),
  );
}

function mend(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '');
  return lines === '' ? '' : setTexts(lines.replace(/\n*$/, '\n'));
}
