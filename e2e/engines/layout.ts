import { describe, expect, test } from 'vitest';
import { isCrowded } from '@/components/timeline/crowded';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { formatDate } from '@/data/dates/written-date';
import { dictionaries, languages } from '@/data/languages';
import { axisNamed, listNamed, misplaced } from './geometry';
import { seen } from './in-page';
import type { Visit } from './reader';

const { events, sources } = content();
const plain = (text = '') => text.replace(/\s+/g, ' ');

const widths = [360, 768, 1280];

export function layoutPromises(visit: () => Visit) {
  test('Words that lie on others would be noticed', async () => {
    const { reader, origin } = visit();
    await reader.open(origin + addresses.timeline(languages[0]));
    await reader.run(() => {
      const heading = document.querySelector('h1');
      if (heading) heading.style.marginBottom = '-4rem';
    });
    expect((await reader.run(misplaced)).onOneAnother.join()).toContain(
      dictionaries[languages[0]].site.name,
    );
  });

  describe.each(languages)('In %s', (language) => {
    const words = dictionaries[language];
    const pages = [
      addresses.timeline(language),
      ...events.slice(0, 1).map(({ slug }) => addresses.event(language, slug)),
      addresses.memorial(language),
      ...sources.slice(0, 1).map(({ id }) => addresses.source(language, id)),
      addresses.about(language),
    ];

    test('each entry’s title looks like the link that it is', async () => {
      const { reader, origin } = visit();
      await reader.open(origin + addresses.timeline(language));
      const lines = await reader.run(() =>
        [...document.querySelectorAll('h2 a')].map((a) => getComputedStyle(a).textDecorationLine),
      );
      expect(lines.length).toBeGreaterThanOrEqual(events.length);
      for (const line of lines) expect(line).toBe('underline');
    });

    for (const width of widths) {
      test(`at ${width} px no page scrolls sideways, and no words lie on others`, async () => {
        const { reader, origin } = visit();
        await reader.driver.size(width, 800);
        for (const path of pages) {
          await reader.open(origin + path);
          expect(await reader.run(() => innerWidth)).toBe(width);
          expect(await reader.run(misplaced), path).toEqual({
            sideways: 0,
            outside: [],
            onOneAnother: [],
          });
        }
      });

      test(`at ${width} px the axis lies level, above the entries, and all are in order`, async () => {
        const { reader, origin } = visit();
        await reader.driver.size(width, 800);
        await reader.open(origin + addresses.timeline(language));
        const heading = await reader.run(seen, words.site.name);
        expect(heading, 'the heading').toBe(true);

        const drawn = await reader.run(axisNamed, words.timeline.axis);
        expect(drawn.count, 'one axis can be seen').toBe(1);
        expect(drawn.years, 'years on it').toBeGreaterThan(1);
        expect(drawn.rightwards).toBe(true);
        if (!isCrowded(events))
          expect(drawn.names).toEqual(events.map(({ label }) => label[language]));

        const list = await reader.run(listNamed, words.timeline.list);
        expect(drawn.bottom).toBeLessThanOrEqual(list.top + 1);
        expect(list.entries).toHaveLength(events.length);
        let above = list.top;
        for (const [index, event] of events.entries()) {
          const { text, top, bottom } = list.entries[index] ?? { text: '', top: 0, bottom: 0 };
          const shown = [
            formatDate(event.date, language),
            event.title[language],
            event.summary[language],
            event.quotations[0]?.words,
          ];
          for (const part of shown) expect(text).toContain(plain(part));
          expect(top).toBeGreaterThan(above - 1);
          above = bottom;
        }
      });
    }
  });
}
