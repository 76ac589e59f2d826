import type { KnownDate } from '../dates';
import type { Language, Words } from '../languages';
import type { TextPage } from '../pages';
import type {
  EventFile,
  MemorialFile,
  PageFile,
  ReferenceFile,
  SiteFile,
  SourceFile,
  Text,
} from './schema';

/** A part of the content in one language: its texts are plain strings. */
export type Localised<T> = T extends Text
  ? string
  : T extends (infer Item)[]
    ? Localised<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localised<T[Key]> }
      : T;

/** Where a page is, as a path: in its language, and in each. */
type Located = { path: string; paths: Record<Language, string> };

/** What is cited. Texts cite it by its place in the list: `[^2]`, or `[^2.3]` when cited for the third time. */
export type Reference = Localised<ReferenceFile> & { key: string };
type Citing = { references: Reference[] };

export type Page = Localised<PageFile> & Located & Citing;
export type Hours = NonNullable<Localised<EventFile>['hours']>;
export type Correction = Page['corrections'][number];

/** Where words stand: characters of the paragraph's text, and words counted from 1. `name` is like `p4w1-12`. */
export type Passage = {
  name: string;
  paragraph: number;
  start: number;
  end: number;
  firstWord: number;
  lastWord: number;
};

/** A passage with the quotations of it; with none, it was quoted once. */
export type MarkedPassage = Passage & { citedBy: { title: string; path: string }[] };

/** A paragraph of a document, counted from 1. Its passages are in order, and none crosses another. */
export type Paragraph = {
  number: number;
  text: string;
  heading: boolean;
  passages: MarkedPassage[];
};

/** A document that the site quotes, in full. */
export type Source = Omit<Localised<SourceFile>, 'on' | 'original' | 'sha256'> &
  Located &
  Citing & {
    id: string;
    sha256: string;
    bodyInOwnLanguage: string;
    on: KnownDate | undefined;
    original:
      | (Omit<NonNullable<SourceFile['original']>, 'translation'> & {
          translation?: string | undefined;
        })
      | undefined;
    paragraphs: Paragraph[];
  };

/** Words of a document that a page no longer quotes. `path` leads to them in the document. */
export type Withdrawn = { id: string; source: Source; passage: Passage; path: string };

/** Words of a document. `cut` says whether they leave out the start or the end of their sentence. */
export type Quotation = Withdrawn & {
  words: string;
  /** The site's own, where the document is in another language. */
  translation?: string | undefined;
  cut: { start: boolean; end: boolean };
};

export type Quoting = { quotations: [Quotation, ...Quotation[]]; withdrawn: Withdrawn[] };

/** An entry of the timeline. */
export type TimelineEvent = Omit<Localised<EventFile>, keyof Quoting> &
  Located &
  Citing &
  Quoting & {
    slug: string;
    /** Its lasting ids go by the first slug that it had. */
    firstSlug: string;
    /** Whether the memorial is of this entry, or of its day. */
    remembered: boolean;
    previous?: Neighbour | undefined;
    next?: Neighbour | undefined;
  };

export type Neighbour = Pick<TimelineEvent, 'title' | 'path' | 'date'>;

export type Memorial = Omit<Localised<MemorialFile>, keyof Quoting | 'event' | 'discs'> &
  Located &
  Citing &
  Quoting & {
    event: TimelineEvent;
    /** The number of discs and of lighter ones, which are those of the first quotation. */
    discs: { all: number; lighter: number; text: string; caption: string };
  };

/** The whole content in one language. */
export type Content = Omit<Localised<SiteFile>, 'unsafeHosts'> & {
  language: Language;
  words: Words;
  /** By date; what returns each year comes last. */
  events: [TimelineEvent, ...TimelineEvent[]];
  memorial: Memorial;
  pages: (Page & { name: TextPage })[];
  sources: Source[];
};

export type Edition = Content['edition'];
