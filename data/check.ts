import { checkContent } from './reading/content-folder';
import { ContentError } from './reading/problem';

try {
  const { events, sources } = checkContent(process.env.CONTENT ?? 'data');
  console.log(`The content is right: ${events.length} entries, ${sources.length} documents.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
