import { reportOnContent } from './check-content';
import { annotation } from './reading/annotations';
import { mendFiles } from './reading/mend-files';
import { describeWarning } from './reading/problem';
import { typeLetters } from './reading/type-letters';

/** Says what is wrong with the content; with `--write`, mends first what is no matter of content. */
if (process.argv.includes('--write'))
  for (const name of mendFiles(process.env.CONTENT ?? 'data')) console.log(`Mended: ${name}`);
const { right, said, problems, warnings } = reportOnContent(await typeLetters());
for (const warning of warnings) console.warn(describeWarning(warning));
if (process.env.GITHUB_ACTIONS === 'true') {
  for (const problem of problems) console.log(annotation('error', problem));
  for (const warning of warnings) console.log(annotation('warning', warning));
}
if (right) console.log(said);
else {
  console.error(said);
  process.exitCode = 1;
}
