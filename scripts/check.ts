import { content } from '@/lib/content';
import { annotation, ContentError } from '@/lib/content/problem';
import { defaultLanguage } from '@/lib/languages';

if (process.cwd().includes('#')) {
  console.error('Rename the folder: Next.js and Vite cannot build in a path that contains “#”.');
  process.exit(1);
}

/** Says everything that is wrong with the content; on GitHub also at the lines of a pull request. */
try {
  const { events, sources } = content(defaultLanguage);
  console.log(`The content is right: ${events.length} entries, ${sources.length} documents.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  if (process.env.GITHUB_ACTIONS === 'true')
    for (const problem of error.problems) console.log(annotation(problem));
  console.error(error.message);
  process.exitCode = 1;
}
