import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSchemas } from '../model/schema';
import type { Source } from '../model/site-content';
import { contentFiles, type Reading } from './content-files';
import { checkTexts } from './texts';
import { readYaml } from './yaml-file';

/** Reads every document with what is known of it, by its id. Adds what is wrong to the reading's problems. */
export function readSources(reading: Reading): Map<string, Source> {
  const sources = new Map<string, Source>();
  const schema = contentSchemas(reading.languages).source;
  for (const { id, path, name } of contentFiles(reading, 'sources', ['.txt'])) {
    const file = readYaml({ path, name, kind: 'source' }, schema, reading.problems);
    if (!file) continue;
    checkTexts(file, reading);
    const textPath = path.replace(/\.ya?ml$/, '.txt');
    const textName = name.replace(/\.ya?ml$/, '.txt');
    if (!existsSync(textPath)) {
      const wanted = 'the document as plain text, with the same name and the ending .txt';
      reading.problems.push({ file: textName, found: 'no such file', wanted });
      continue;
    }
    const bytes = readFileSync(textPath);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== file.value.sha256) {
      reading.problems.push(
        file.problem(
          ['sha256'],
          `${file.value.sha256}, but ${textName} has ${sha256}`,
          `${textName} as it was archived; for a document that is new here, the second of the two`,
        ),
      );
      continue;
    }
    const furniture = file.value.furniture ?? [];
    const blocks = bytes
      .toString('utf8')
      .trim()
      .split(/\r?\n(?:\s*\r?\n)+/);
    for (const [index, block] of furniture.entries())
      if (!blocks.includes(block))
        reading.problems.push(
          file.problem(['furniture', index], `“${block}”`, `a whole block of ${textName}`),
        );
    const paragraphs = blocks
      .filter((block) => !furniture.includes(block))
      .map((text, index) => ({ number: index + 1, text }));
    sources.set(id, { ...file.value, id, furniture, paragraphs });
  }
  for (const id of textsAlone(reading.folder)) {
    const wanted = `data/sources/${id}.yaml beside it, with what is known of the document`;
    reading.problems.push({ file: `data/sources/${id}.txt`, found: 'a document alone', wanted });
  }
  return sources;
}

/** The names of documents whose YAML file is missing. */
function textsAlone(folder: string): string[] {
  const names = readdirSync(join(folder, 'sources'));
  return names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .filter((id) => !names.includes(`${id}.yaml`) && !names.includes(`${id}.yml`));
}
