import { z } from 'zod';
import { absolute, dataFiles } from '../addresses';
import { isDayOfYear } from '../model/event-date';

const text = z.string().min(1);
const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const year = z.string().regex(/^\d{4}$/);

const date = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), on: day }),
  z.strictObject({ kind: z.literal('month'), on: month.describe('No more is known.') }),
  z.strictObject({ kind: z.literal('year'), on: year.describe('No more is known.') }),
  z.strictObject({ kind: z.literal('span'), from: day, to: day }),
  z.strictObject({
    kind: z.literal('recurrence'),
    every: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .refine(isDayOfYear)
      .describe('Month and day of each year.'),
    since: day.optional().describe('The first time.'),
  }),
]);

const source = z.strictObject({
  id: text,
  title: text.describe('What the document is called, in the site’s own words.'),
  body: text.describe('Whose document it is.'),
  language: text.describe('The language of the document. (BCP 47)'),
  on: z.union([day, month, year]).optional().describe('The date that it carries. (ISO 8601)'),
  url: z.url().describe('The document in full.'),
  archivedText: z.url().describe('The document as a plain file, unchanged.'),
  original: z
    .strictObject({
      title: text.describe('The document’s own title.'),
      address: z.url().describe('Where it stands on the web.'),
      archived: z.url().optional(),
      seen: day,
    })
    .optional()
    .describe('Where the document is from.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const quotation = z.strictObject({
  id: text.describe('The quotation’s name, the same whatever else is quoted.'),
  url: z.url().describe('The quotation on the page of its entry.'),
  words: text.describe('The words exactly as they stand in the document.'),
  cutAtStart: z.boolean().describe('Whether the words leave out the start of their sentence.'),
  cutAtEnd: z.boolean().describe('Whether the words leave out the end of their sentence.'),
  translation: text.optional().describe('The site’s own translation of the words.'),
  source,
  paragraph: z.int().positive().describe('The document’s paragraph, headings included, from 1.'),
  place: z.url().describe('The words in their place in the document.'),
});

const references = z.array(
  z.strictObject({
    text,
    address: z.url().optional(),
    archived: z.url().optional().describe('Where a copy is kept.'),
    seen: day.optional().describe('The day on which someone read it, or its copy.'),
  }),
);

const section = z.strictObject({
  heading: text,
  text: text.describe('The site’s own words; an empty line begins a paragraph.'),
  references,
});

const hour = z.strictObject({
  on: day.describe('The calendar day.'),
  when: text.optional().describe('The hour or part of the day, in words.'),
  text,
  references,
});

const entry = z.strictObject({
  slug: text.describe('The entry’s name, which its address ends with.'),
  url: z.url().describe('The page of the entry.'),
  date: date.describe('Calendar dates without a time zone. (ISO 8601)'),
  title: text,
  label: text.describe('A short name.'),
  place: text.optional().describe('Where it happened.'),
  legislation: z
    .strictObject({ number: text.describe('Its official number.') })
    .optional()
    .describe('For a law or decree, whose date is that of its signing.'),
  note: text.optional().describe('A sentence that prepares the reader.'),
  summary: text,
  text: text.optional().describe('More sentences in the site’s own words.'),
  quotations: z.array(quotation).min(1),
  hours: z.array(hour).optional().describe('What happened hour by hour, in order.'),
  sections: z.array(section).describe('What else the site states, with references.'),
});

/** The timeline as open data, in one language. Its JSON Schema is published; see `jsonSchema`. */
const timelineSchema = z.strictObject({
  $schema: z.url(),
  language: text.describe('The language of the texts. (BCP 47)'),
  url: z.url().describe('The timeline as a page.'),
  edition: z
    .strictObject({ number: z.int().positive(), on: day })
    .describe('The edition of the site that this is of.'),
  title: text,
  description: text,
  entries: z.array(entry).describe('In order of date; what returns each year comes last.'),
});

export type TimelineData = z.infer<typeof timelineSchema>;

/** The JSON Schema of the timeline as open data. (JSON Schema 2020-12) */
export function jsonSchema() {
  const $id = absolute(dataFiles.schema());
  return z.toJSONSchema(timelineSchema.meta({ $id, title: 'The timeline, in one language' }));
}
