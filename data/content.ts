import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addresses } from './addresses';
import type { Language } from './languages';
import type {
  Content,
  Passage,
  Quotation,
  Source,
  Text,
  TimelineEvent,
} from './model/site-content';
import { passageName } from './quoting/passage';
import { readContent } from './reading/content-folder';
import { fileTimes } from './reading/file-times';
import { ContentError } from './reading/problem';

const contentFolder = () => resolve(process.env.CONTENT ?? 'data');

/** The folders that hold the content. */
export const contentFolders = () =>
  ['events', 'pages', 'sources'].map((kind) => join(contentFolder(), kind));

let read: { from: string; content: Content | ContentError } | undefined;

declare global {
  var contentOfBuild: Content | undefined;
}

/**
 * The one door to the content. A process of a build reads it once, whichever of the framework's bundles
 * asks; while authors work it is read again whenever a file was changed.
 * @throws ContentError with every problem at once
 */
export function content(): Content {
  if (process.env.NODE_ENV === 'production') {
    globalThis.contentOfBuild ??= readContent(contentFolder());
    return globalThis.contentOfBuild;
  }
  const from = JSON.stringify(fileTimes(contentFolders()));
  if (read?.from !== from) read = { from, content: readOrRefuse() };
  if (read.content instanceof ContentError) throw read.content;
  return read.content;
}

function readOrRefuse(): Content | ContentError {
  try {
    return readContent(contentFolder());
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error;
  }
}

/** The archived text of a document, byte for byte. */
export function archivedText(source: Source): Buffer {
  return readFileSync(join(contentFolder(), 'sources', `${source.id}.txt`));
}

/** Words of a document as a page quotes them: what the page is called, and where it is. */
export type Quoting = {
  title: Text;
  address: (language: Language) => string;
  quotation: Quotation;
};

/** Everywhere the site quotes a document. */
export function quotingsOf(source: Source): Quoting[] {
  const { events, memorial } = content();
  const pages = [
    ...events.map((event) => ({
      ...event,
      address: (language: Language) => addresses.event(language, event.slug),
    })),
    { ...memorial, address: addresses.memorial },
  ];
  return pages.flatMap(({ title, address, quotations }) =>
    quotations
      .filter((quotation) => quotation.source.id === source.id)
      .map((quotation) => ({ title, address, quotation })),
  );
}

/** Where words stand in a document that the site quoted once and quotes no longer. */
export function withdrawnFrom(source: Source): Passage[] {
  const { events, memorial } = content();
  const quoted = quotingsOf(source).map(({ quotation }) => passageName(quotation.passage));
  const passages = [...events, memorial]
    .flatMap(({ withdrawn }) => withdrawn)
    .filter((one) => one.source.id === source.id && !quoted.includes(passageName(one.passage)))
    .map(({ passage }) => passage);
  return [...new Map(passages.map((passage) => [passageName(passage), passage])).values()];
}

/** Every slug that an entry has or had, for each of which there is a page. */
export function eventSlugs(): string[] {
  return content().events.flatMap(({ slug, formerly }) => [slug, ...formerly]);
}

/** The entry that has or had a slug. */
export function findEvent(name: string): TimelineEvent | undefined {
  return content().events.find(({ slug, formerly }) => slug === name || formerly.includes(name));
}

/** The entries before and after one, by date. */
export function neighbours(event: TimelineEvent): {
  earlier: TimelineEvent | undefined;
  later: TimelineEvent | undefined;
} {
  const { events } = content();
  const index = events.findIndex(({ slug }) => slug === event.slug);
  return { earlier: events[index - 1], later: events[index + 1] };
}
