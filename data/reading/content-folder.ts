import { compareDates } from '../dates/calendar-date';
import { languages } from '../editions';
import type { Languages } from '../model/fields';
import type { Content } from '../model/site-content';
import { readEvents } from './event-files';
import { readMemorial, readPage, refuseOtherPages } from './page-files';
import { ContentError, type Problem } from './problem';
import { readDocuments } from './source-files';

/**
 * Reads and checks everything in a content folder, for these editions.
 * @throws ContentError with every problem at once
 */
export function readContent(folder: string, editions: Languages = languages): Content {
  const problems: Problem[] = [];
  const reading = { folder, languages: editions, problems };
  const documents = readDocuments(reading);
  const events = readEvents(reading, documents);
  const memorial = readMemorial(reading, documents, events);
  const about = readPage(reading, 'about');
  refuseOtherPages(reading);
  if (problems.length > 0 || !memorial || !about) throw new ContentError(problems);
  events.sort((a, b) => compareDates(a.date, b.date) || (a.slug < b.slug ? -1 : 1));
  const sources = [...documents.values()].flatMap(({ source }) => source ?? []);
  return { events, memorial, about, sources };
}
