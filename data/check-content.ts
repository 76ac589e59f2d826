import { languages } from './editions';
import { checkContent } from './reading/content-folder';
import { ContentError } from './reading/problem';

/**
 * Whether the content is right, the ledger's addresses too, and what an editor is told of it.
 * @param letters those of the site's type, if it is to be found too what the preview images cannot say
 */
export function reportOnContent(letters?: ReadonlySet<string>): { right: boolean; said: string } {
  try {
    const folder = process.env.CONTENT ?? 'data';
    const { events, sources } = checkContent(folder, languages, letters);
    const said = `The content is right: ${events.length} entries, ${sources.length} documents.`;
    return { right: true, said };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { right: false, said: error.message };
  }
}
