import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { absolute, addresses, subscriptions } from '../addresses';
import { content } from '../content';
import { editions, languages } from '../editions';
import type { Content } from '../model/site-content';
import { atomFeed } from './feed';

/** A feed as another program reads it, which refuses what is not well-formed. */
function read(file: string) {
  const feed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    file,
    'text/xml',
  ).documentElement;
  if (!feed) throw new Error('The feed is empty.');
  return {
    ...describeElement(feed),
    language: feed.getAttribute('xml:lang'),
    entries: childrenOf(feed, 'entry').map(describeElement),
  };
}

/** What a feed and an entry of it both have. */
function describeElement(element: Element) {
  const text = (name: string) =>
    childrenOf(element, name)
      .map((child) => child.textContent)
      .join();
  return {
    id: text('id'),
    title: text('title'),
    updated: text('updated'),
    content: text('content'),
    links: childrenOf(element, 'link').map((link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ]),
  };
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.getElementsByTagName(name)].filter((child) => child.parentNode === element);
}

const real = content();
const hostile = '</content>]]>&amp;<script>"\'&#0;<!--\u202e \n 🕯';
const revision = (on: string, text: string) => ({ on, text: { en: text, ru: text } });

/** The content with corrections of three pages. */
const corrected: Content = {
  ...real,
  events: real.events.map((event) =>
    event.slug === 'beslan-2004'
      ? { ...event, revisions: [revision('2027-01-05', 'Older.'), revision('2028-02-29', hostile)] }
      : event,
  ),
  memorial: { ...real.memorial, revisions: [revision('2027-01-05', 'Of the memorial.')] },
  about: { ...real.about, revisions: [revision('2027-03-01', 'Of the site.')] },
};

afterEach(() => {
  vi.useRealTimers();
});

for (const language of languages)
  describe(`The feed of the ${language} edition`, () => {
    const base = 'tag:third-of-september.invalid,2004-09-03:';

    test('has every entry, with its own date, and no other date', () => {
      const feed = read(atomFeed(real, language));
      const rows = feed.entries.map(({ id, title, updated }) => [id, title, updated]);
      const title = (slug: string) =>
        real.events.find((event) => event.slug === slug)?.title[language];
      expect(rows).toEqual(
        [
          ['decree-116', '2006-02-15T00:00:00Z'],
          ['day-of-solidarity', '2005-09-03T00:00:00Z'],
          ['beslan-2004', '2004-09-01T00:00:00Z'],
        ].map(([slug = '', day]) => [`${base}${language}/events/${slug}`, title(slug), day]),
      );
      expect(feed.updated).toBe('2006-02-15T00:00:00Z');
    });

    test('says its language, its name and where it is', () => {
      const feed = read(atomFeed(real, language));
      expect(feed.language).toBe(language);
      expect(feed.id).toBe(base + language);
      expect(feed.title).toBe(editions[language].site.name);
      expect(feed.links).toEqual([
        ['self', absolute(subscriptions.feed(language))],
        ['alternate', absolute(addresses.timeline(language))],
      ]);
    });

    test('tells each correction, and where it stands, newest first', () => {
      const feed = read(atomFeed(corrected, language));
      const { of } = editions[language].revisions;
      const beslan = real.memorial.event.title[language];
      expect(feed.updated).toBe('2028-02-29T00:00:00Z');
      const told = feed.entries.map(({ title, updated, links }) => [
        title,
        updated.slice(0, 10),
        links[0]?.[1],
      ]);
      const event = absolute(addresses.event(language, 'beslan-2004'));
      const memorial = absolute(addresses.memorial(language));
      const about = absolute(addresses.about(language));
      expect(told.slice(0, 5)).toEqual([
        [of(beslan), '2028-02-29', `${event}#correction-2028-02-29`],
        [beslan, '2028-02-29', event],
        [of(real.about.title[language]), '2027-03-01', `${about}#correction-2027-03-01`],
        [of(real.memorial.title[language]), '2027-01-05', `${memorial}#correction-2027-01-05`],
        [of(beslan), '2027-01-05', `${event}#correction-2027-01-05`],
      ]);
      expect(feed.entries).toHaveLength(real.events.length + 4);
      expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    });

    test('gives every text back as it was written', () => {
      const [first] = read(atomFeed(corrected, language)).entries;
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
