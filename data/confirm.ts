import { writeFileSync } from 'node:fs';
import { languages } from './languages';
import { readRecord, recordLines, recordPath } from './reading/confirmed-texts';
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
const then = recordedLine(edition, readRecord(folder)) ?? now;
writeFileSync(recordPath(folder), `${[then, ...recordLines(files)].join('\n')}\n`);
if (then !== now)
  console.log(
    `The content was changed since edition ${edition.number} of ${edition.on} was set. When it is whole, set the ` +
      'next number and its day in data/pages/site.yaml, and run this again.',
  );
