import { writeFileSync } from 'node:fs';
import { languages } from './languages';
import { readRecord, recordLines, recordPath, staleTexts } from './reading/confirmed-texts';
import { checkContent } from './reading/content-folder';
import { editionLine, recordedLine } from './reading/edition-record';

/**
 * Writes down that every text was looked at as it stands in each language, and of what the edition is;
 * says so where the content was changed since then.
 */
const folder = process.env.CONTENT ?? 'data';
const { content, files } = checkContent(folder, languages);
const { edition } = content.site;
const now = editionLine(edition, files);
const record = readRecord(folder);
const then = recordedLine(edition, record) ?? now;
writeFileSync(recordPath(folder), `${[then, ...recordLines(files)].join('\n')}\n`);
for (const { file, line, field } of staleTexts(files, record))
  console.log(`Confirmed as it stands: ${file}:${line}, ${field}.`);
if (then !== now)
  console.log(
    `This is no longer what edition ${edition.number} of ${edition.on} was. If that is published already, set the next ` +
      'number and its day in data/pages/site.yaml once all is done; before that there is nothing to do.',
  );
