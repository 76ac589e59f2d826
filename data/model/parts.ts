import { z } from 'zod';
import {
  calendarDate,
  isOncePerDay,
  type Languages,
  line,
  textIn,
  webAddress,
  words,
} from './fields';

/** The shapes of what several kinds of content file have, for a site with these languages. */
export function partSchemas(languages: Languages) {
  const text = textIn(languages);
  const others = languages.length - 1;
  const translations = z
    .partialRecord(z.enum(languages), line)
    // A document is in the language of one language, and is translated for every other.
    .meta({ minProperties: others, maxProperties: others });

  const reference = z
    .strictObject({
      text: text.describe('Author, publication and date, as a reader would cite it.'),
      address: webAddress.optional().describe('Where it can be read.'),
      archived: webAddress.optional().describe('Where a copy of it is kept.'),
      seen: calendarDate.optional().describe('The day on which someone read it, or its copy.'),
      noAddress: text.optional().describe('Without an address: a sentence why there is none.'),
    })
    .superRefine(({ address, archived, seen, noAddress }, context) => {
      const missing = (field: string, wanted: string) =>
        context.addIssue({ code: 'custom', path: [field], params: { wanted } });
      if (address && !seen) missing('seen', 'the day on which someone read it: 2026-11-24');
      if (address && noAddress) missing('noAddress', '`address:` or `noAddress:`, not both');
      if (!address && (archived || seen)) missing('address', 'where it can be read');
      else if (!address && !noAddress)
        missing(
          'address',
          'where it can be read, with `seen:`; or `noAddress:`, why there is none',
        );
    });
  const references = z.array(reference).optional();
  const section = z.strictObject({
    heading: text.describe('A short heading.'),
    text: text.describe('The site’s own words; an empty line begins a paragraph.'),
    references: references.describe('Where the facts of this section are from.'),
  });
  const quotation = z
    .strictObject({
      source: line.describe('The name of a file in data/sources/, without its ending.'),
      words: words.describe('The words exactly as they stand in the document, copied from it.'),
      translation: translations
        .optional()
        .describe('The site’s own translation, for each language in another language.'),
    })
    .meta(others > 0 ? { required: ['source', 'words', 'translation'] } : {});
  const hour = z.strictObject({
    on: calendarDate.describe('The day, one of the entry’s own.'),
    when: text.optional().describe('The hour or part of the day, in words: “shortly after 9:00”.'),
    text: text.describe('What happened, in the site’s own words.'),
    references: references.describe('Where it is from.'),
  });
  const hours = z.strictObject({
    heading: text.describe('A short heading.'),
    note: text.optional().describe('What holds for all rows, such as whose time it is.'),
    rows: z.array(hour).min(1).describe('One row an hour, in order.'),
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
  const page = {
    title: text.describe('The heading of the page.'),
    summary: text.describe('One or two sentences: what it is. Also shown to search engines.'),
    note: text.optional().describe('A plain sentence that prepares the reader, shown first.'),
    text: text.optional().describe('More sentences in the site’s own words.'),
    sections: z.array(section).optional().describe('What else the site states, with references.'),
    revisions: revisions.optional().describe('What was corrected on the page, and when.'),
  };
  return { text, references, quotation, hours, withdrawn, page, translations };
}
