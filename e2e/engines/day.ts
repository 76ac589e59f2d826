import { expect, test } from 'vitest';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { editions, languages } from '@/data/editions';
import { formatDate } from '@/data/format-date';
import { seen } from './in-page';
import type { Visit } from './reader';
import { serveWith } from './serve-with';

const moments = [
  { moscow: '2 September 23:59:59', instant: '2031-09-02T20:59:59Z', shown: false },
  { moscow: '3 September 00:00:00', instant: '2031-09-02T21:00:00Z', shown: true },
  { moscow: '3 September 23:59:59', instant: '2031-09-03T20:59:59Z', shown: true },
  { moscow: '4 September 00:00:00', instant: '2031-09-03T21:00:00Z', shown: false },
];

/** A clock that stands still. */
const clockAt = (instant: string) => `
  globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length > 0 ? given : [Date.now()])); }
    static now() { return ${Date.parse(instant)}; }
  };`;

export function dayPromises(visit: () => Visit) {
  for (const { moscow, instant, shown } of moments)
    test(`At ${moscow} in Moscow the line for the day is ${shown ? '' : 'not '}shown`, async () => {
      const { reader, origin } = visit();
      const site = await serveWith(origin, clockAt(instant));
      for (const language of languages)
        for (const { date, slug } of content().events)
          if (date.kind === 'recurrence')
            for (const path of [addresses.timeline(language), addresses.event(language, slug)]) {
              await reader.open(site + path);
              expect(await reader.run(() => new Date().toISOString().slice(0, 19))).toBe(
                instant.slice(0, 19),
              );
              const line = editions[language].timeline.today(formatDate(date, language));
              expect(await reader.run(seen, line), path).toBe(shown);
            }
    });
}
