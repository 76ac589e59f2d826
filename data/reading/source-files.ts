import { join } from 'node:path';
import { z } from 'zod';
import { contentSchemas } from '../model/schema';
import type { Paragraph, Source } from '../model/site-content';
import { contentFiles, type Reading } from './content-files';
import { readBytes, readFolder } from './disk';
import { readDocumentText } from './document-text';
import { checkEveryFile } from './every-file';
import { readYaml } from './yaml-file';

/** A document whose words can be quoted; with all of what is known of it, if that is right. */
type ReadDocument = { paragraphs: Paragraph[]; source: Source | undefined };

export type Documents = Map<string, ReadDocument>;

/** Names the documents there are, for an editor who named another. */
export function namesOf(documents: Documents): string {
  const names = [...documents.keys()].join(', ');
  return names ? `one of these: ${names}` : 'a file in data/sources/, which has none that is right';
}

/** Reads every document with what is known of it, by its id. Adds what is wrong to the reading's problems. */
export function readDocuments(reading: Reading): Documents {
  const documents: Documents = new Map();
  const { problems } = reading;
  const schema = contentSchemas(reading.languages).source;
  const { sha256, furniture, headings } = schema.shape;
  const parts = {
    sha256: z.object({ sha256 }),
    furniture: z.object({ furniture }),
    headings: z.object({ headings }),
  };
  for (const { id, path, name } of contentFiles(reading, 'sources', ['.txt'])) {
    const textPath = path.replace(/\.ya?ml$/, '.txt');
    const textName = name.replace(/\.ya?ml$/, '.txt');
    const wanted = 'the document as plain text, with the same name and the ending .txt';
    const bytes = readBytes({ path: textPath, name: textName }, problems, wanted);
    const archived = bytes && readDocumentText(bytes, textName, problems);
    const asked = archived && { sha256: `${archived.sha256}, which ${textName} has` };
    const file = readYaml(
      { path, name, kind: 'source', ...(asked && { asked }) },
      schema,
      problems,
    );
    if (file) checkEveryFile(file, reading);
    if (!file || !archived) continue;
    const said = file.part(parts.sha256)?.sha256 ?? archived.sha256;
    if (said !== archived.sha256) {
      const wanted = `${textName} as it was archived; for a document that is new here, ${archived.sha256}`;
      const found = `${said}, but ${textName} has ${archived.sha256}`;
      problems.push(file.problem(['sha256'], found, wanted));
      continue;
    }
    const { furniture: leftOver = [] } = file.part(parts.furniture) ?? {};
    const blocks = archived.text.trim().split(/\r?\n(?:\s*\r?\n)+/);
    for (const [index, block] of leftOver.entries())
      if (!blocks.some((one) => onOneLine(one) === onOneLine(block)))
        problems.push(
          file.problem(['furniture', index], `“${block}”`, `a whole block of ${textName}`),
        );
    const paragraphs = blocks
      .filter((block) => !leftOver.some((one) => onOneLine(one) === onOneLine(block)))
      .map((text, index) => ({ number: index + 1, text }));
    const count = paragraphs.length;
    const headed = file.part(parts.headings)?.headings ?? 0;
    if (headed > count) {
      const wanted = `at most ${count}, for ${textName} has no more paragraphs`;
      problems.push(file.problem(['headings'], `${headed}`, wanted));
    }
    const source = file.value && { ...file.value, id, furniture: leftOver, paragraphs };
    documents.set(id, { paragraphs, source });
  }
  for (const id of textsAlone(reading.folder)) {
    const wanted = `data/sources/${id}.yaml beside it, with what is known of the document`;
    problems.push({ file: `data/sources/${id}.txt`, found: 'a document alone', wanted });
  }
  return documents;
}

/** A text as it is compared: an editor may part its lines otherwise than the document does. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The names of documents whose YAML file is missing. */
function textsAlone(folder: string): string[] {
  const sources = { path: join(folder, 'sources'), name: 'data/sources' };
  const names = readFolder(sources, [], '').map(({ name }) => name);
  return names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .filter((id) => !names.includes(`${id}.yaml`) && !names.includes(`${id}.yml`));
}
