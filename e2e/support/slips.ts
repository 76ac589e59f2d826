import { expect, test } from 'vitest';
import type { Problem } from '@/data/reading/problem';
import type { ContentCopy } from './content-copy';

/** Where the entry stands that tables of slips break. */
export const entryName = 'events/harbour-act.yaml';

/** An entry that is right in English, with whatever can be written wrong. */
export const entry = `# yaml-language-server: $schema=../schemas/event.schema.json
on: 1933-06-14
title:
  en: Harbour Act
summary:
  en: It established the Harbour Office.
quotations:
  - source: harbour-notices
    words: >-
      The work of the Harbour Office is guided by the act of the Island Council dated June 14, 1933
      № 7 "On lamps and bells."
  - source: keepers-report
    words: the unity of the keepers and the boatmen
sections:
  - heading: { en: What it established }
    text: { en: The Harbour Office. }
    references:
      - text: { en: Almanac of the Island }
        address: http://almanac.example/1933
        seen: 2026-11-20
`;

type Told = Omit<Partial<Problem>, 'file'>;

/** What an editor wrote in place of what, in words and in the file; and every problem told for it. */
export type Slip = [slip: string, right: string, wrong: string, ...told: Told[]];

/** A row's problem in short. */
export const at = (line: number, field: string, found: string, wanted: string): Told => ({
  line,
  field,
  found,
  wanted,
});

/** Tests that each slip in a file is told where it stands, with what was found and what would do. */
export function tellsOf(copy: ContentCopy, slips: Slip[], name = entryName, text = entry): void {
  test.each(slips)('an editor who wrote %s is told where, and what would do', (...row) => {
    const [, right, wrong, ...told] = row;
    expect(text).toContain(right);
    copy.write(
      name,
      text.replace(right, () => wrong),
    );
    const file = `data/${name}`;
    expect(copy.problems()).toMatchObject(told.map((one) => ({ file, ...one })));
  });
}
