import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDates } from './calendar';
import { languages } from './editions';
import { ContentError, type Problem } from './problem';
import { readEvents, readMemorial, readPage } from './read-pages';
import { readSources } from './read-sources';
import type { Languages, PageFile } from './schema';
import type { Event, Memorial, Quotation, Source } from './types';

export type Content = {
  /** In order of date; what returns each year comes last. */
  events: Event[];
  memorial: Memorial;
  about: PageFile;
  sources: Source[];
};

/**
 * Reads and checks everything in a content folder, for these editions.
 * @throws ContentError with every problem at once
 */
export function readContent(folder: string, editions: Languages = languages): Content {
  const problems: Problem[] = [];
  const reading = { folder, languages: editions, problems };
  const sources = readSources(reading);
  const events = readEvents(reading, sources);
  const memorial = readMemorial(reading, sources, events);
  const about = readPage(reading, 'about');
  if (problems.length > 0 || !memorial || !about) throw new ContentError(problems);
  events.sort((a, b) => compareDates(a.date, b.date) || (a.slug < b.slug ? -1 : 1));
  return { events, memorial, about, sources: [...sources.values()] };
}

const contentFolder = () => join(process.cwd(), process.env.CONTENT ?? 'data');

let read: Content | undefined;

/**
 * The one door to the content. It is read once a build, and again for each page while authors work.
 * @throws ContentError with every problem at once
 */
export function content(): Content {
  if (read && process.env.NODE_ENV === 'production') return read;
  read = readContent(contentFolder());
  return read;
}

/** The archived text of a document, byte for byte. */
export function archivedText(source: Source): Buffer {
  return readFileSync(join(contentFolder(), 'sources', `${source.id}.txt`));
}

/** Where quoted words are shown: the page, and what it is called. */
export type Quoting = { page: { event: Event } | 'memorial'; quotation: Quotation };

/** Everywhere the site quotes a document. */
export function quotingsOf(source: Source): Quoting[] {
  const { events, memorial } = content();
  const ofEvents = events.flatMap((event) =>
    event.quotations.map((quotation) => ({ page: { event }, quotation })),
  );
  const ofMemorial = memorial.quotations.map((quotation) => ({
    page: 'memorial' as const,
    quotation,
  }));
  return [...ofEvents, ...ofMemorial].filter(({ quotation }) => quotation.source.id === source.id);
}

/** The entries before and after one, by date. */
export function neighbours(event: Event): { earlier?: Event; later?: Event } {
  const { events } = content();
  const index = events.findIndex(({ slug }) => slug === event.slug);
  return { earlier: events[index - 1], later: events[index + 1] };
}
