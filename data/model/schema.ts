import { z } from 'zod';
import {
  calendarDate,
  dayOfYear,
  isOncePerDay,
  type Languages,
  line,
  slug,
  textIn,
} from './fields';

/**
 * The shapes of the content files, for a site with these editions. Each field is said in a sentence,
 * which editors see; unknown fields are refused.
 */
export function contentSchemas(languages: Languages) {
  const text = textIn(languages);
  const translations = z.partialRecord(z.enum(languages), line);

  const reference = z.strictObject({
    text: text.describe('Author, publication and date, as a reader would cite it.'),
    address: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Where it can be read.'),
  });
  const section = z.strictObject({
    heading: text.describe('A short heading.'),
    text: text.describe('The site’s own words; an empty line begins a paragraph.'),
    references: z.array(reference).optional().describe('Where the facts of this section are from.'),
  });
  const quotation = z.strictObject({
    source: line.describe('The name of a file in data/sources/, without its ending.'),
    words: line.describe('The words exactly as they stand in the document, copied from it.'),
    translation: translations
      .optional()
      .describe('The site’s own translation, for each edition in another language.'),
  });
  const revision = z.strictObject({
    on: calendarDate.describe('The day the page was corrected.'),
    text: text.describe('What was wrong, and what stands there now.'),
  });
  const revisions = z.array(revision).refine(isOncePerDay, {
    params: {
      wanted: 'one correction a day; what else was corrected that day is a paragraph of it',
    },
  });
  const withdrawn = z
    .array(line)
    .optional()
    .describe('The anchors of quotations this page no longer has: cis-atc-declaration-p4w1-12.');
  const parts = {
    title: text.describe('The heading of the page.'),
    summary: text.describe('One or two sentences: what it is. Also shown to search engines.'),
    note: text.optional().describe('A plain sentence that prepares the reader, shown first.'),
    text: text.optional().describe('More sentences in the site’s own words.'),
    sections: z.array(section).optional().describe('What else the site states, with references.'),
    revisions: revisions.optional().describe('What was corrected on the page, and when.'),
  };

  return {
    event: z.strictObject({
      on: calendarDate.optional().describe('The day, for an event of one day: 2006-02-15.'),
      from: calendarDate.optional().describe('The first day, for an event of several days.'),
      to: calendarDate.optional().describe('The last day, for an event of several days.'),
      every: dayOfYear.optional().describe('Month and day, for what returns each year: 09-03.'),
      since: calendarDate.optional().describe('With `every`: the first time it is shown.'),
      formerly: z
        .array(slug)
        .optional()
        .describe('The names this file had before, whose addresses still lead here.'),
      label: text.optional().describe('A short name for the axis; the title if left out.'),
      place: text.optional().describe('Where it happened.'),
      legislation: z
        .strictObject({ number: line.describe('Its official number, in quotation marks.') })
        .optional()
        .describe('For a law or decree, whose date is that of its signing.'),
      ...parts,
      quotations: z
        .array(quotation)
        .min(1)
        .describe('What the documents say of it, word for word.'),
      withdrawn,
    }),
    memorial: z.strictObject({
      event: line.describe('The name of the entry it remembers.'),
      discs: z
        .strictObject({
          all: z
            .int()
            .positive()
            .describe('How many discs there are, as the first quotation says.'),
          lighter: z.int().positive().describe('How many of them are lighter, as it says.'),
          text: text.describe('What the picture shows, for those who do not see it.'),
          caption: text.describe('What stands under the picture: whose figures they are.'),
        })
        .describe('The field of discs.'),
      ...parts,
      quotations: z.array(quotation).min(1).describe('The first one gives the figures.'),
      withdrawn,
    }),
    page: z.strictObject(parts),
    source: z.strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('The SHA-256 of the text file beside this one.'),
      language: z.enum(['en']).describe('The language of the document.'),
      body: text.describe('Whose document it is.'),
      title: text.describe('What it is called, in the site’s own words.'),
      known: text.describe('What is known of it, and what is not.'),
      furniture: z.array(line).optional().describe('Blocks of the file that are not its words.'),
      headings: z.int().min(0).describe('How many of its first paragraphs are headings.'),
    }),
  };
}

type Schemas = ReturnType<typeof contentSchemas>;
export type EventFile = z.infer<Schemas['event']>;
export type MemorialFile = z.infer<Schemas['memorial']>;
export type PageFile = z.infer<Schemas['page']>;
export type SourceFile = z.infer<Schemas['source']>;
export type RevisionFile = NonNullable<PageFile['revisions']>[number];
export type SectionFile = z.infer<Schemas['page']>['sections'];
