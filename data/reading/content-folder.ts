import { inOrder } from '../dates/order-of-events';
import { languages } from '../languages';
import type { Languages } from '../model/fields';
import type { Content } from '../model/site-content';
import type { Reading } from './content-files';
import { readEvents } from './event-files';
import { checkLedger, quotingPages } from './ledger-file';
import { readMemorial, readPage, readSite, refuseOtherPages } from './page-files';
import { ContentError } from './problem';
import { readDocuments } from './source-files';
import type { YamlFile } from './yaml-file';

/**
 * Reads and checks everything in a content folder, for these languages.
 * @throws ContentError with every problem at once
 */
export function readContent(folder: string, spoken: Languages = languages): Content {
  const reading: Reading = { folder, languages: spoken, problems: [] };
  return unlessWrong(reading, readAll(reading).content);
}

/** Content that was checked, and the files that it was read from. */
export type CheckedContent = { content: Content; files: YamlFile[] };

/**
 * The same, and that no entry or document is gone which its ledger has, and no letter asked of the preview
 * images that is none of these.
 * @throws ContentError with every problem at once
 */
export function checkContent(
  folder: string,
  spoken: Languages = languages,
  letters?: ReadonlySet<string>,
): CheckedContent {
  const files: YamlFile[] = [];
  const reading: Reading = { folder, languages: spoken, problems: [], letters, files };
  const { content, names } = readAll(reading);
  checkLedger(reading, names, content ? quotingPages(content) : new Map());
  return { content: unlessWrong(reading, content), files };
}

type ReadContent = { content: Content | undefined; names: Set<string> };

function readAll(reading: Reading): ReadContent {
  const site = readSite(reading);
  const documents = readDocuments(reading);
  const { events, names } = readEvents(reading, documents);
  const memorial = readMemorial(reading, documents, events);
  const about = readPage(reading, 'about');
  refuseOtherPages(reading);
  const sources = [...documents.values()].flatMap(({ source }) => source ?? []);
  return {
    content: memorial &&
      about &&
      site && { events: inOrder(events), memorial, about, site, sources },
    names,
  };
}

function unlessWrong({ problems }: Reading, content: Content | undefined): Content {
  if (problems.length > 0 || !content) throw new ContentError(problems);
  return content;
}
