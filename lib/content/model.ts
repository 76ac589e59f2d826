import type { localise } from './localise';
import type { Text } from './schema';

/** A part of the content in one language: its texts are plain strings. */
export type Localised<T> = T extends Text
  ? string
  : T extends (infer Item)[]
    ? Localised<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localised<T[Key]> }
      : T;

/** The whole content in one language. */
export type Content = ReturnType<typeof localise>;
export type Edition = Content['edition'];

/** A document that the site quotes, in full. */
export type Source = Content['sources'][number];
/** A paragraph of a document. Its passages are in order, and none crosses another. */
export type Paragraph = Source['paragraphs'][number];
/** A passage with the quotations of it; with none, it was quoted formerly. */
export type MarkedPassage = Paragraph['passages'][number];

/** An entry of the timeline. */
export type TimelineEvent = Content['events'][number];
export type Hours = NonNullable<TimelineEvent['hours']>;
export type Correction = TimelineEvent['corrections'][number];
/** What is cited. Texts cite it by its place in the list: `[^2]`, or `[^2.3]` when cited for the third time. */
export type Reference = TimelineEvent['references'][number];

export type Quoting = Pick<TimelineEvent, 'quotations' | 'withdrawn'>;
export type Quotation = Quoting['quotations'][number];
export type Page = Omit<Content['pages'][number], 'name' | 'label'>;
