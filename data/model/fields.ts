import { z } from 'zod';
import type { Language } from '../languages';
import { isCalendarDate, isDayOfYear, isKnownDate } from './event-date';
import { isSlug } from './slug';

/** The languages a text is asked for: at least one. */
export type Languages = readonly [Language, ...Language[]];

/** Control characters, which neither a page nor a feed nor a calendar can carry. */
const unwritable = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}|\p{Surrogate}/u;

/** Words as a document has them. */
export const words = z
  .string()
  .trim()
  .min(1, { abort: true })
  .refine((text) => !unwritable.test(text), {
    params: { wanted: 'a text without control characters' },
  });

/** Signs that nobody sees and that turn the direction of others (UAX #9). */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What the site says itself, which somebody can see. */
export const line = words
  .refine((text) => !turning.test(text), {
    params: { wanted: 'a text without marks of direction, which nobody sees: type it anew' },
  })
  .refine((text) => /[\p{L}\p{N}]/u.test(text), {
    params: { wanted: 'a text with a letter or a digit in it' },
  });
/** A date as it is written, but of a year that is hardly meant. */
const otherYear = /^[03-9]\d{3}(-\d{2}){0,2}$/;
/** Every day of a leap year, for editors' programs. */
const days =
  '(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d)';
const aDate = 'a date that exists, written year-month-day, like 2006-02-15';
const aKnownDate = `${aDate}; or a month, like 2006-02, or a year, like 2006`;
const date = (isDate: (text: string) => boolean, wanted: string) =>
  z
    .string({ error: wanted })
    .refine((text) => !otherYear.test(text), {
      params: { wanted: 'a date of the years 1000 to 2999, like 2006-02-15' },
      abort: true,
    })
    .superRefine(refuse(isDate, wanted));
export const calendarDate = date(isCalendarDate, aDate).meta({
  pattern: `^[12]\\d{3}-(${days})$`,
});

/** A day, a month or a year; YAML reads a year as a number. */
export const knownDate = z
  .preprocess(
    (year) => (typeof year === 'number' ? String(year) : year),
    date(isKnownDate, aKnownDate),
  )
  .meta({
    type: ['string', 'integer'],
    pattern: `^[12]\\d{3}(-(0[1-9]|1[0-2])|-(${days}))?$`,
    minimum: 1000,
    maximum: 2999,
  });

const aDayOfYear = 'a month and a day that exist, written month-day, like 09-03';
export const dayOfYear = z
  .string({ error: aDayOfYear })
  .superRefine(refuse(isDayOfYear, aDayOfYear))
  .meta({ pattern: `^(${days})$` });

/** Refuses a text that is no date; one that lacks only a zero is shown with it. */
function refuse(isDate: (text: string) => boolean, wanted: string) {
  return (text: string, context: z.RefinementCtx<string>) => {
    if (isDate(text)) return;
    const padded = text.replace(/(?<!\d)\d(?!\d)/g, '0$&');
    const mended = isDate(padded) ? `${padded}, with two digits for a month and a day` : wanted;
    context.addIssue({ code: 'custom', params: { wanted: mended } });
  };
}

/** An address on the web (RFC 3986), in a form that every browser reads the same. */
export const webAddress = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((address) => !/\s/.test(address), { params: { wanted: 'an address without spaces' } })
  .refine((address) => new URL(address).username + new URL(address).password === '', {
    params: { wanted: 'an address without a user and a password' },
  });

/** Where a reader can write to: an e-mail address, or the address of a page. */
export const contact = z
  .string()
  .refine((text) => z.email().safeParse(text).success || webAddress.safeParse(text).success, {
    params: {
      wanted: 'an e-mail address, like name@example.org, or the address of a page, with https://',
    },
  });

/** Whether no two corrections are of one day, which names them. */
export const isOncePerDay = (revisions: { on: string }[]) =>
  new Set(revisions.map(({ on }) => on)).size === revisions.length;

export const slug = z.string().refine(isSlug, {
  params: { wanted: 'small letters a–z, digits and single hyphens, like decree-116' },
});

/** A text in every language the site has, and in no other. */
export const textIn = (languages: Languages) => z.record(z.enum(languages), line);
