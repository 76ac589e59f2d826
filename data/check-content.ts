import { checkContent } from './reading/content-folder';
import { ContentError } from './reading/problem';

/** Whether the content of a folder is right, the ledger's addresses too, and what an editor is told of it. */
export function reportOnContent(folder = process.env.CONTENT ?? 'data'): {
  right: boolean;
  said: string;
} {
  try {
    const { events, sources } = checkContent(folder);
    const said = `The content is right: ${events.length} entries, ${sources.length} documents.`;
    return { right: true, said };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { right: false, said: error.message };
  }
}
