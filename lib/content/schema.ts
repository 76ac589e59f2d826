import { z } from 'zod';
import { dated, type EventDate, isCalendarDate, isKnownDate } from '../dates';
import { languages } from '../languages';

/** Words as a document has them. */
const words = z.string().trim().min(1, { error: 'a text', abort: true });
/** A line that has something to see. */
const line = words.regex(/[\p{L}\p{N}]/u, 'a text with a letter or a digit in it');
const text = z.record(z.enum(languages), line);
const translations = z.partialRecord(z.enum(languages), line);
const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

export const slugExpected = 'small letters a–z, digits and single hyphens, like decree-116';
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, slugExpected);

/** A date. The error of one that lacks only a zero, 2006-2-15, names the right one. */
const date = (exists: (text: string) => boolean, expected: string) =>
  z.string({ error: expected }).refine(exists, {
    error: ({ input }) => {
      const padded = String(input).replace(/(?<!\d)\d(?!\d)/g, '0$&');
      return exists(padded) ? padded : expected;
    },
  });
const aDate = 'a date that exists, of the years 1000 to 2999, like 2006-02-15';
const day = date(isCalendarDate, aDate).meta({
  pattern: String.raw`^[12]\d{3}-\d{2}-\d{2}$`,
});
/** A day, a month or a year; YAML reads a year as a number. */
const knownDate = z
  .preprocess(
    (year) => (typeof year === 'number' ? String(year) : year),
    date(isKnownDate, `${aDate}; or a month, like 2006-02, or a year, like 2006`),
  )
  .meta({ type: ['string', 'integer'], pattern: String.raw`^[12]\d{3}(-\d{2}){0,2}$` });
const dayOfYear = date(
  (text) => isCalendarDate(`2001-${text}`),
  'a month and a day that every year has, like 09-03',
).meta({ pattern: String.raw`^\d{2}-\d{2}$` });

/** An address in a form that every browser reads the same (RFC 3986). */
const address = z
  .url({
    protocol: /^https?$/,
    error: 'an address that begins with http:// or https://',
    abort: true,
  })
  .refine((text) => !/[\s\u2060]/.test(text), 'an address without spaces')
  .refine(
    (text) => new URL(text).username + new URL(text).password === '',
    'an address without a user and a password',
  );

const reference = z
  .strictObject({
    text: text.describe('Publisher, date and headline, as a reader would cite it.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'the tag of a language, like ru or fr')
      .describe('The language of the publication: en, ru, fr.'),
    address: address.optional().describe('Where it can be read.'),
    archived: address.optional().describe('Where a copy of it is kept.'),
    seen: day.optional().describe('The day on which someone read it, or its copy.'),
    noAddress: text.optional().describe('Without an address: a sentence why there is none.'),
  })
  .superRefine(({ address, archived, seen, noAddress }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (address && !seen) refuse('seen', 'the day on which someone read it, like 2026-11-24');
    if (address && noAddress) refuse('noAddress', '`address:` or `noAddress:`, not both');
    if (!address && (archived || seen)) refuse('address', 'where it can be read');
    else if (!address && !noAddress)
      refuse('address', 'where it can be read, with `seen:`; or `noAddress:`, why there is none');
  });

const quotation = z.strictObject({
  source: line.describe('The name of a file in data/sources/, without its ending.'),
  words: words.describe('The words exactly as they stand in the document, copied from it.'),
  translation: translations
    .optional()
    .describe('The site’s own translation, for each language but the document’s.'),
});
const quoting = {
  quotations: z.array(quotation).min(1).describe('What the documents say of it, word for word.'),
  withdrawn: list(line).describe(
    'Anchors of quotations this page no longer has: cis-atc-declaration-p4w1-12.',
  ),
};

const section = z.strictObject({
  heading: text.describe('A short heading.'),
  text: text.describe('The site’s own words, with footnote signs: `334[^rg-2019]`.'),
  entry: line.optional().describe('The name of an entry that the section leads to.'),
  aboutThisSite: z
    .literal(true)
    .optional()
    .describe('Says that the section is about this site itself and cites nothing.'),
});
const correction = z.strictObject({
  on: day.describe('The day on which the page was corrected.'),
  text: text.describe('What was wrong, and what stands there now.'),
});
const head = {
  title: text.describe('The heading of the page.'),
  summary: text.describe('One or two sentences: what it is. Search engines show it.'),
  note: text.optional().describe('A sentence that prepares the reader, shown first.'),
  text: text.optional().describe('More sentences in the site’s own words, with footnote signs.'),
};
const rest = {
  sections: list(section).describe('What else the site states.'),
  corrections: z
    .array(correction)
    .refine(
      (list) => new Set(list.map(({ on }) => on)).size === list.length,
      'one correction a day; what else was corrected that day is a paragraph of it',
    )
    .default([])
    // Newest first, each with its anchor on the page.
    .transform((list) =>
      list
        .map((one) => ({ id: `correction-${one.on}`, ...one }))
        .sort((a, b) => (a.on > b.on ? -1 : 1)),
    )
    .describe('What was corrected on the page, and when.'),
};
/** In the order in which a page shows them, as in all shapes here: so are its references numbered. */
const page = { ...head, ...rest };

const hour = z.strictObject({
  on: day.describe('The day, one of the entry’s own.'),
  when: text.optional().describe('The hour or part of the day, in words: “shortly after 9:00”.'),
  text: text.describe('What happened, with footnote signs.'),
});
const event = z.strictObject({
  on: knownDate
    .optional()
    .describe('The day: 2006-02-15; or its month or year, if no more is known.'),
  from: day.optional().describe('The first day, for an event of several days.'),
  to: day.optional().describe('The last day, for an event of several days.'),
  every: dayOfYear.optional().describe('Month and day, for what returns each year: 09-03.'),
  since: day.optional().describe('With `every`: the first day on which it was kept.'),
  added: day.describe('The day it was added to the site, on which the feed announces it.'),
  formerly: list(slug).describe(
    'Names this file had before, oldest first; their addresses lead here.',
  ),
  label: text.optional().describe('A short name for the axis; the title if left out.'),
  place: text.optional().describe('Where it happened.'),
  legislation: z
    .strictObject({
      number: z
        .union([line, text], { error: 'a text in quotation marks, or one for each language' })
        .describe('Its official number, in quotation marks; or one for each language.'),
    })
    .optional()
    .describe('For a law or decree, whose date is that of its signing.'),
  ...head,
  hours: z
    .strictObject({
      heading: text.describe('A short heading.'),
      note: text.optional().describe('What holds for all rows, such as whose time it is.'),
      rows: z.array(hour).min(1).describe('One row an hour, in order.'),
    })
    .optional()
    .describe('What happened hour by hour, on the days of the entry.'),
  ...rest,
  ...quoting,
});
const oneDate =
  'one kind of date: `on:` for a day, `from:` and `to:` for several, or `every:` and `since:` for each year';
const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host, like example.org');
const licence = z.strictObject({
  name: text.describe('What the licence is called.'),
  address: address.describe('Where it can be read.'),
});

/** The shapes of the content files, by kind. */
export const schemas = {
  event: event
    .transform(({ on, from, to, every, since, label, ...rest }, context) => {
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: [field], message });
        return z.NEVER;
      };
      const entry = (date: EventDate) => ({ ...rest, label: label ?? rest.title, date });
      const kinds = [on, from ?? to, every ?? since].filter((one) => one !== undefined);
      const only = kinds.length === 1;
      if (only && on) return entry(dated(on));
      if (only && from && to)
        return from < to ? entry({ kind: 'span', from, to }) : refuse('to', 'a day after `from:`');
      if (only && every && since)
        return since.endsWith(every)
          ? entry({ kind: 'recurrence', every, since })
          : refuse('since', `a day that falls on ${every}`);
      return refuse(every ? 'every' : from ? 'from' : 'on', oneDate);
    })
    .meta({
      oneOf: [{ required: ['on'] }, { required: ['from'] }, { required: ['every'] }],
      dependentRequired: { from: ['to'], to: ['from'], every: ['since'], since: ['every'] },
    }),
  memorial: z.strictObject({
    entries: z
      .array(line)
      .min(1)
      .max(2)
      .describe('The entry it remembers, and the day it is kept.'),
    discs: z
      .strictObject({
        all: line.describe('Words of one of the quotations with the number of all discs.'),
        lighter: line.describe('Words of one of the quotations with the number of lighter ones.'),
        text: text.describe('What the picture shows, for those who do not see it.'),
        caption: text.describe('What stands under the picture: whose figures they are.'),
      })
      .describe('The field of discs.'),
    ...page,
    ...quoting,
  }),
  page: z.strictObject({ label: text.describe('Its name in the navigation.'), ...page }),
  site: z.strictObject({
    edition: z
      .strictObject({
        number: z.int().min(1).describe('1 for the first, and one more for each after it.'),
        on: day.describe('The day of the edition: nothing was added, seen or corrected later.'),
      })
      .describe('The state of the whole content, as it is cited.'),
    publisher: text.optional().describe('Who publishes the site and answers for it.'),
    contact: z
      .string()
      .refine(
        (text) => z.union([z.email(), address]).safeParse(text).success,
        'an e-mail address, like name@example.org, or an address with https://',
      )
      .optional()
      .describe('Where readers report errors: an e-mail address, or the address of a page.'),
    licences: z
      .strictObject({
        text: licence.optional().describe('Of the site’s own text and data.'),
        code: licence.optional().describe('Of the site’s code.'),
      })
      .default({})
      .describe('Under which terms others may use what is the site’s own.'),
    unsafeHosts: list(host).describe(
      'Hosts to which readers in Russia cannot safely share a link.',
    ),
  }),
  source: z.strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '64 digits 0–9, a–f')
      .optional()
      .describe('The SHA-256 of the text file; `npm run check` prints it.'),
    language: z.enum(languages).describe('The language in which the document is written.'),
    body: text.describe('Whose document it is.'),
    title: text.describe('What it is called, in the site’s own words.'),
    known: text.describe('What is known of it, and what is not, with footnote signs.'),
    on: knownDate.optional().describe('The date that it carries. Left out, it is undated.'),
    original: z
      .strictObject({
        title: words.describe('The title it has there.'),
        translation: translations.optional().describe('The site’s own translation of that title.'),
        address: address.describe('Where it was published.'),
        seen: day.describe('The day on which someone read it there, or its copy.'),
      })
      .optional()
      .describe('Where the document was published.'),
    furniture: list(words).describe('Blocks of the text file that are not its words.'),
    headings: z.int().min(0).describe('How many of its first paragraphs are headings.'),
  }),
  references: z.record(slug, reference),
};

export type EventFile = z.infer<typeof schemas.event>;
export type MemorialFile = z.infer<typeof schemas.memorial>;
export type SiteFile = z.infer<typeof schemas.site>;
export type SourceFile = z.infer<typeof schemas.source>;
export type Text = z.infer<typeof text>;
