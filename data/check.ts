import { content } from './content';
import { ContentError } from './reading/problem';

try {
  const { events, sources } = content();
  console.log(`The content is right: ${events.length} entries, ${sources.length} documents.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
