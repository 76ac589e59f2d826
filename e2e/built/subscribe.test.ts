import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { absolute, addresses, subscriptions, webcal } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, languages } from '@/data/languages';
import { allPages } from '../support/pages';
import { all, attributeOf, linksThatSay, only, open, served } from './page';

const { events } = content();
const returning = events.filter(({ date }) => date.kind === 'recurrence');

describe.each(languages)('In %s', (language) => {
  const words = dictionaries[language].subscribe;
  const calendar = subscriptions.calendar(language);
  const feed = subscriptions.feed(language);
  const listOn = (address: string) => only(open(address), 'ul', { 'aria-label': words.label });

  test.each([
    ...returning.map(({ slug }) => addresses.event(language, slug)),
    addresses.about(language),
  ])('%s offers the calendar and the feed, and each is there', (address) => {
    const hrefs = all(listOn(address), 'a').map((link) => attributeOf(link, 'href'));
    expect(hrefs).toEqual([calendar, webcal(calendar), feed]);
    for (const href of hrefs)
      expect(served(href).type, href).toMatch(
        href.endsWith('.ics') ? /^text\/calendar\b/ : /^(application|text)\/(atom\+)?xml\b/,
      );
  });

  test.each(events.map(({ slug }) => addresses.event(language, slug)))(
    '%s can be followed',
    (address) => {
      const links = linksThatSay(open(address), words.feed);
      expect(links.map((link) => attributeOf(link, 'href'))).toEqual([feed]);
    },
  );

  test.each(allPages.filter((one) => one.startsWith(`/${language}/`)))(
    '%s names its feed to feed readers',
    (address) => {
      const link = only(open(address), 'link', { rel: 'alternate', type: 'application/atom+xml' });
      expect(attributeOf(link, 'href')).toBe(absolute(feed));
      expect(attributeOf(link, 'title')).toBe(dictionaries[language].site.name);
    },
  );

  test('a reader of XML reads the feed, and all that it names is there', () => {
    const wrong: string[] = [];
    const reading = new DOMParser({ onError: (_, message) => wrong.push(message) });
    const xml = reading.parseFromString(served(feed).bytes.toString(), 'application/xml');
    expect(wrong).toEqual([]);
    expect(xml.documentElement?.localName).toBe('feed');
    const titles = [...xml.getElementsByTagName('entry')].flatMap((entry) =>
      [...entry.getElementsByTagName('title')].map(({ textContent }) => textContent),
    );
    for (const { title } of events) expect(titles).toContain(title[language]);
    const links = [...xml.getElementsByTagName('link')];
    expect(links.length).toBeGreaterThan(events.length);
    for (const link of links) {
      const [target = '', anchor] = (link.getAttribute('href') ?? '').split('#');
      const { bytes } = served(target);
      if (anchor) expect(bytes.toString(), target).toContain(`id="${anchor}"`);
    }
  });
});
