import { XMLBuilder } from 'fast-xml-parser';
import { absolute, addresses, subscriptions } from '../addresses';
import { dictionaries, type Language } from '../languages';
import { newestFirst, revisionName } from '../model/revisions';
import type { Content } from '../model/site-content';
import { editionName } from './edition-name';
import { feedId, firstName } from './lasting-ids';

const xml = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

type Entry = {
  id: string;
  title: string;
  address: string;
  published?: string | undefined;
  updated: string;
  text: string;
};

/**
 * The entries and corrections in a language as an Atom feed (RFC 4287), newest first. Every date in it is
 * the content's own, so that it changes only when the content does.
 */
export function atomFeed(content: Content, language: Language): string {
  const { name, tagline } = dictionaries[language].site;
  const entries = [...eventEntries(content, language), ...revisionEntries(content, language)].sort(
    (a, b) => (`${b.updated} ${b.id}` > `${a.updated} ${a.id}` ? 1 : -1),
  );
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': language,
    id: feedId(language),
    title: name,
    subtitle: `${tagline} ${editionName(content.site.edition, language)}.`,
    updated: entries[0]?.updated,
    author: { name },
    link: [
      link('self', 'application/atom+xml', subscriptions.feed(language)),
      link('alternate', 'text/html', addresses.timeline(language)),
    ],
    entry: entries.map(({ id, title, address, published, updated, text }) => ({
      id,
      title,
      published,
      updated,
      link: link('alternate', 'text/html', address),
      content: text,
    })),
  };
  return xml.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, feed });
}

/** An entry for each event: new on the day it was added, or of the edition, and brought up again by a correction. */
function eventEntries({ events, site }: Content, language: Language): Entry[] {
  return events.map((event) => {
    const { slug, added = site.edition.on, title, summary, revisions } = event;
    const [changed] = newestFirst(revisions);
    return {
      id: feedId(language, 'events', firstName(event)),
      title: title[language],
      address: addresses.event(language, slug),
      published: midnight(added),
      updated: midnight(changed && changed.on > added ? changed.on : added),
      text: summary[language],
    };
  });
}

/** An entry for each correction of any page. */
function revisionEntries({ events, memorial, about }: Content, language: Language): Entry[] {
  const pages = [
    ...events.map((event) => ({
      ...event,
      parts: ['events', firstName(event)],
      address: addresses.event(language, event.slug),
    })),
    { ...memorial, parts: ['memorial'], address: addresses.memorial(language) },
    { ...about, parts: ['about'], address: addresses.about(language) },
  ];
  return pages.flatMap(({ title, parts, address, revisions = [] }) =>
    revisions.map((revision) => ({
      id: feedId(language, ...parts, revisionName(revision)),
      title: dictionaries[language].revisions.of(title[language]),
      address: `${address}#${revisionName(revision)}`,
      updated: midnight(revision.on),
      text: revision.text[language],
    })),
  );
}

/** A calendar date as the instant that Atom asks for (RFC 3339). */
const midnight = (day: string) => `${day}T00:00:00Z`;

const link = (rel: string, type: string, path: string) => ({
  '@rel': rel,
  '@type': type,
  '@href': absolute(path),
});
