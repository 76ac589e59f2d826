import type { EventDate } from '../dates/calendar-date';
import type { Language } from '../editions';
import type { Paragraph, Place } from '../quoting/passage';
import type { EventFile, MemorialFile, SourceFile } from './schema';

/** A text in every edition of the site. */
export type Text = Record<Language, string>;

/** A document that the site quotes, in full. */
export type Source = Omit<SourceFile, 'furniture'> & {
  id: string;
  /** What stands in the file and is not the document's: left-over navigation. */
  furniture: string[];
  /** The document's paragraphs, headings included, numbered from 1. */
  paragraphs: Paragraph[];
};

/** Words of a document, with the one place where they stand. */
export type Quotation = {
  /** Unique on a page and unchanged when others are added. */
  id: string;
  source: Source;
  words: string;
  translation?: Partial<Text>;
  place: Place;
  /** Whether the words leave out the start or the end of their sentence. */
  cut: { start: boolean; end: boolean };
};

/** Words of a document that a page quoted once: what its links still lead to. */
export type Withdrawn = Pick<Quotation, 'id' | 'source' | 'place'>;

/** An entry of the timeline. */
export type Event = Omit<
  EventFile,
  'formerly' | 'quotations' | 'withdrawn' | 'label' | 'on' | 'from' | 'to' | 'every' | 'since'
> & {
  slug: string;
  /** The slugs it had before, whose addresses lead here. */
  formerly: string[];
  date: EventDate;
  label: Text;
  quotations: Quotation[];
  withdrawn: Withdrawn[];
};

export type Memorial = Omit<MemorialFile, 'quotations' | 'withdrawn' | 'event'> & {
  event: Event;
  quotations: Quotation[];
  withdrawn: Withdrawn[];
};
