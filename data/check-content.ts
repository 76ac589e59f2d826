import { content } from './content';
import { ContentError } from './reading/problem';

/** Whether the content is right, and what an editor is told of it. */
export function checkContent(): { right: boolean; said: string } {
  try {
    const { events, sources } = content();
    const said = `The content is right: ${events.length} entries, ${sources.length} documents.`;
    return { right: true, said };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { right: false, said: error.message };
  }
}
