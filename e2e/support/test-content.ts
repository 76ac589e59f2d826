import type { Content } from '@/data/model/site-content';
import { readContent } from '@/data/reading/content-folder';

/** Where the content stands that tests read: made up, right, and with every field that a file can have. */
export const testFolder = 'e2e/support/content';

/** For tests: what that content says, in every edition. */
export function testContent(): Content {
  return readContent(testFolder);
}
