import { checkContent } from './reading/content-folder';
import { mendFiles } from './reading/mend-files';
import { ContentError } from './reading/problem';

/** Says what is wrong with the content; with `--write`, mends first what is no matter of content. */
const folder = process.env.CONTENT ?? 'data';
if (process.argv.includes('--write'))
  for (const name of mendFiles(folder)) console.log(`Mended: ${name}`);
try {
  const { events, sources } = checkContent(folder);
  console.log(`The content is right: ${events.length} entries, ${sources.length} documents.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
