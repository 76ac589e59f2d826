import type { Language } from '../languages';
import type { EventDate } from './event-date';
import type { EventFile, MemorialFile, PageFile, SiteFile, SourceFile } from './schema';

/** A text in every language of the site. */
export type Text = Record<Language, string>;

/** Where quoted words stand: the paragraph's number, the span of characters in its text, and of words (from 1). */
export type Passage = {
  paragraph: number;
  start: number;
  end: number;
  firstWord: number;
  lastWord: number;
};

export type Paragraph = { number: number; text: string };

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
  translation?: Partial<Text> | undefined;
  passage: Passage;
  /** Whether the words leave out the start or the end of their sentence. */
  cut: { start: boolean; end: boolean };
};

/** Words of a document that a page quoted once: what its links still lead to. */
export type Withdrawn = Pick<Quotation, 'id' | 'source' | 'passage'>;

/** An entry of the timeline. */
export type TimelineEvent = Omit<
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

/** How many discs the memorial's picture has, and how many of them are lighter. */
export type Figures = { all: number; lighter: number };

export type Memorial = Omit<MemorialFile, 'quotations' | 'withdrawn' | 'event' | 'discs'> & {
  discs: Omit<MemorialFile['discs'], keyof Figures> & Figures;
  event: TimelineEvent;
  quotations: Quotation[];
  withdrawn: Withdrawn[];
};

export type Content = {
  /** In order of date; what returns each year comes last. */
  events: TimelineEvent[];
  memorial: Memorial;
  about: PageFile;
  site: SiteFile;
  sources: Source[];
};
