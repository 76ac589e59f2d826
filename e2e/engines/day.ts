import { expect, test } from 'vitest';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { formatDate } from '@/data/dates/written-date';
import { dictionaries, languages } from '@/data/languages';
import { momentsAround } from '../support/moments';
import { seen } from './in-page';
import type { Visit } from './reader';
import { serveWith } from './serve-with';

/** A clock that stands still. */
const clockAt = (instant: string) => `
  globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length > 0 ? given : [Date.now()])); }
    static now() { return ${Date.parse(instant)}; }
  };`;

export function dayPromises(visit: () => Visit) {
  for (const { date, slug } of content().events)
    if (date.kind === 'recurrence')
      for (const { moscow, instant, shown } of momentsAround(date.every))
        test(`At ${moscow} in Moscow the line for the day of ${slug} is ${shown ? '' : 'not '}shown`, async () => {
          const { reader, origin } = visit();
          const site = await serveWith(origin, clockAt(instant));
          for (const language of languages)
            for (const path of [addresses.timeline(language), addresses.event(language, slug)]) {
              await reader.open(site + path);
              expect(await reader.run(() => new Date().toISOString())).toBe(instant);
              const line = dictionaries[language].timeline.today(formatDate(date, language));
              expect(await reader.run(seen, line), path).toBe(shown);
            }
        });
}
