import { z } from 'zod';
import type { Language } from '../editions';
import { isCalendarDate, isDayOfYear } from './event-date';
import { isSlug } from './slug';

/** The editions a text is asked for: at least one. */
export type Languages = readonly [Language, ...Language[]];

/** Control characters, which neither a page nor a feed nor a calendar can carry. */
const unwritable = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/u;
export const line = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !unwritable.test(text), {
    params: { wanted: 'a text without control characters' },
  });
export const calendarDate = z
  .string()
  .refine(isCalendarDate, {
    params: { wanted: 'a date that exists, written year-month-day, like 2006-02-15' },
  })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
export const dayOfYear = z
  .string()
  .refine(isDayOfYear, {
    params: { wanted: 'a month and a day that exist, written month-day, like 09-03' },
  })
  .meta({ pattern: '^\\d{2}-\\d{2}$' });

/** An address on the web (RFC 3986), in a form that every browser reads the same. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** Whether no two corrections are of one day, which names them. */
export const isOncePerDay = (revisions: { on: string }[]) =>
  new Set(revisions.map(({ on }) => on)).size === revisions.length;

export const slug = z.string().refine(isSlug, {
  params: { wanted: 'small letters a–z, digits and single hyphens, like decree-116' },
});

/** A text in every edition the site has, and in no other. */
export const textIn = (languages: Languages) => z.record(z.enum(languages), line);
