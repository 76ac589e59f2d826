import { afterEach, describe, expect, test, vi } from 'vitest';
import { inEvery } from '@/e2e/support/every-language';
import { readFeed } from '@/e2e/support/read-feed';
import { testContent } from '@/e2e/support/test-content';
import { absolute, addresses, subscriptions } from '../addresses';
import { dictionaries, languages } from '../languages';
import type { Content } from '../model/site-content';
import { atomFeed } from './feed';

const { events, memorial, about } = testContent();
const once = <T extends object>(page: T) => ({ ...page, revisions: [] });
/** The content before anything was corrected, and with corrections of three pages. */
const plain: Content = {
  ...testContent(),
  events: events.map(once),
  memorial: once(memorial),
  about: once(about),
};
const hostile = '</content>]]>&amp;<script>"\'&#0;<!--\u202e \n 🕯';
const revision = (on: string, text: string) => ({ on, text: inEvery(text) });

const corrected: Content = {
  ...plain,
  events: plain.events.map((event) =>
    event.slug === 'lighthouse-fire'
      ? { ...event, revisions: [revision('2027-01-05', 'Older.'), revision('2028-02-29', hostile)] }
      : event,
  ),
  memorial: { ...memorial, revisions: [revision('2027-01-05', 'Of the memorial.')] },
  about: { ...about, revisions: [revision('2027-03-01', 'Of the site.')] },
};

afterEach(() => {
  vi.useRealTimers();
});

for (const language of languages)
  describe(`The feed of ${language}`, () => {
    const base = 'tag:third-of-september.invalid,2004-09-03:';

    test('has every entry, new on the day it was added', () => {
      const feed = readFeed(atomFeed(plain, language));
      const [fire, act, day] = events.map(({ title }) => title[language]);
      expect(feed.entries.map((one) => [one.id, one.title, one.published, one.updated])).toEqual([
        [`${base}${language}/events/day-of-lamps`, day, ...Array(2).fill('2027-02-20T00:00:00Z')],
        // An entry keeps the id of its first name.
        [`${base}${language}/events/tower-fire`, fire, ...Array(2).fill('2026-12-01T00:00:00Z')],
        [`${base}${language}/events/harbour-act`, act, ...Array(2).fill('2026-12-01T00:00:00Z')],
      ]);
      expect(feed.updated).toBe('2027-02-20T00:00:00Z');
    });

    test('says its language, its name and where it is', () => {
      const feed = readFeed(atomFeed(plain, language));
      expect(feed.language).toBe(language);
      expect(feed.id).toBe(base + language);
      expect(feed.title).toBe(dictionaries[language].site.name);
      expect(feed.links).toEqual([
        ['self', absolute(subscriptions.feed(language))],
        ['alternate', absolute(addresses.timeline(language))],
      ]);
    });

    test('tells each correction, and where it stands, newest first', () => {
      const feed = readFeed(atomFeed(corrected, language));
      const { of } = dictionaries[language].revisions;
      const fire = memorial.event.title[language];
      expect(feed.updated).toBe('2028-02-29T00:00:00Z');
      const told = feed.entries.map(({ title, updated, links: [link] }) => [
        ...[title, updated.slice(0, 10), link?.[1]],
      ]);
      const event = absolute(addresses.event(language, 'lighthouse-fire'));
      const ofMemorial = `${absolute(addresses.memorial(language))}#correction-2027-01-05`;
      const ofAbout = `${absolute(addresses.about(language))}#correction-2027-03-01`;
      expect(told.slice(0, 6)).toEqual([
        [of(fire), '2028-02-29', `${event}#correction-2028-02-29`],
        [fire, '2028-02-29', event],
        [of(about.title[language]), '2027-03-01', ofAbout],
        [
          events[2]?.title[language],
          '2027-02-20',
          absolute(addresses.event(language, 'day-of-lamps')),
        ],
        [of(memorial.title[language]), '2027-01-05', ofMemorial],
        [of(fire), '2027-01-05', `${event}#correction-2027-01-05`],
      ]);
      expect(feed.entries).toHaveLength(events.length + 4);
      expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    });

    test('gives every text back as it was written', () => {
      const [first] = readFeed(atomFeed(corrected, language)).entries;
      expect(first?.content).toBe(hostile);
    });

    test('is the same on whatever day it is written, and names no tool', () => {
      const file = atomFeed(corrected, language);
      for (const day of ['2001-01-01', '2039-12-31T23:59:59Z']) {
        vi.setSystemTime(day);
        expect(atomFeed(corrected, language)).toBe(file);
      }
      expect(file).not.toContain('generator');
    });
  });
