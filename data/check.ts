import { reportOnContent } from './check-content';
import { mendFiles } from './reading/mend-files';
import { typeLetters } from './reading/type-letters';

/** Says what is wrong with the content; with `--write`, mends first what is no matter of content. */
if (process.argv.includes('--write'))
  for (const name of mendFiles(process.env.CONTENT ?? 'data')) console.log(`Mended: ${name}`);
const { right, said, warnings } = reportOnContent(await typeLetters());
for (const warning of warnings) console.warn(warning);
if (right) console.log(said);
else {
  console.error(said);
  process.exitCode = 1;
}
