import { z } from 'zod';
import { onceEach } from '../once-each';
import {
  calendarDate,
  dayOfYear,
  knownDate,
  type Languages,
  line,
  slug,
  webAddress,
  words,
} from './fields';
import { partSchemas } from './parts';
import { siteSchema } from './site-schema';

/** What `readDate` asks of an entry's date, for editors' programs (JSON Schema 2020-12). */
const oneKindOfDate = {
  oneOf: [{ required: ['on'] }, { required: ['from'] }, { required: ['every'] }],
  dependentRequired: { from: ['to'], to: ['from'], since: ['every'] },
};

/**
 * The shapes of the content files, for a site with these languages. Each field is said in a sentence,
 * which editors see; unknown fields are refused.
 */
export const contentSchemas = onceEach((languages: Languages) => {
  const { text, references, quotation, hours, withdrawn, page, translations } =
    partSchemas(languages);
  return {
    event: z
      .strictObject({
        on: knownDate
          .optional()
          .describe(
            'The day, for an event of one day: 2006-02-15. Where no more is known, the month (2006-02) or the year (2006).',
          ),
        from: calendarDate.optional().describe('The first day, for an event of several days.'),
        to: calendarDate.optional().describe('The last day, for an event of several days.'),
        every: dayOfYear.optional().describe('Month and day, for what returns each year: 09-03.'),
        since: calendarDate.optional().describe('With `every`: the first time it is shown.'),
        added: calendarDate
          .optional()
          .describe('The day it was added to the site, on which the feed tells it as new.'),
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
        ...page,
        hours: hours.optional().describe('What happened hour by hour, on the days of the entry.'),
        quotations: z
          .array(quotation)
          .min(1)
          .describe('What the documents say of it, word for word.'),
        withdrawn,
      })
      .meta(oneKindOfDate),
    memorial: z.strictObject({
      event: line.describe('The name of the entry it remembers.'),
      discs: z
        .strictObject({
          all: line.describe('Words of the first quotation with the number of all discs.'),
          lighter: line.describe('Words of the first quotation with the number of lighter ones.'),
          text: text.describe('What the picture shows, for those who do not see it.'),
          caption: text.describe('What stands under the picture: whose figures they are.'),
        })
        .describe('The field of discs.'),
      ...page,
      quotations: z.array(quotation).min(1).describe('The first one gives the figures.'),
      withdrawn,
    }),
    page: z.strictObject(page),
    site: siteSchema(text),
    source: z.strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('The SHA-256 of the text file beside this one.'),
      language: z.enum(languages).describe('The language of the document.'),
      body: text.describe('Whose document it is.'),
      title: text.describe('What it is called, in the site’s own words.'),
      known: text.describe('What is known of it, and what is not.'),
      on: knownDate
        .optional()
        .describe('The date that it carries: a day, a month or a year. Left out, it is undated.'),
      original: z
        .strictObject({
          title: line.describe('Its own title, in its own language, as it is cited.'),
          translation: translations
            .optional()
            .describe('The site’s own translation of that, for pages in another language.'),
          address: webAddress.describe('Where it stands on the web.'),
          archived: webAddress.optional().describe('Where a copy of that is kept.'),
          seen: calendarDate.describe('The day on which someone read it there, or its copy.'),
        })
        .optional()
        .describe('Where the document is from.'),
      references: references.describe('What else bears on what is known of it.'),
      furniture: z.array(words).optional().describe('Blocks of the file that are not its words.'),
      headings: z.int().min(0).describe('How many of its first paragraphs are headings.'),
    }),
  };
});

type Schemas = ReturnType<typeof contentSchemas>;
export type EventFile = z.infer<Schemas['event']>;
export type MemorialFile = z.infer<Schemas['memorial']>;
export type PageFile = z.infer<Schemas['page']>;
export type SiteFile = z.infer<Schemas['site']>;
export type SourceFile = z.infer<Schemas['source']>;
export type RevisionFile = NonNullable<PageFile['revisions']>[number];
export type SectionFile = NonNullable<PageFile['sections']>[number];
export type ReferenceFile = NonNullable<SectionFile['references']>[number];
export type HoursFile = NonNullable<EventFile['hours']>;
