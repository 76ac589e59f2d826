import { load } from 'cheerio';
import type { Content, Page } from '../content/model';
import { plain } from '../typography';
import { absolute, filePath, lastingName, pagePath } from '../urls';
import { editionName } from './citation';

const $ = load('', { xml: true });
const element = (name: string, text = '', attributes: Record<string, string> = {}) =>
  $(`<${name}/>`).attr(attributes).text(text);

/**
 * The entries and corrections in a language as an Atom feed (RFC 4287), newest first. Every date is the
 * content's own, so that the feed changes only when the content does.
 */
export function atomFeed(content: Content): string {
  const { language, words, edition } = content;
  const entries = [...eventEntries(content), ...correctionEntries(content)].sort((a, b) =>
    `${b.updated} ${b.id}` > `${a.updated} ${a.id}` ? 1 : -1,
  );
  const xmlns = 'http://www.w3.org/2005/Atom';
  const feed = element('feed', '', { xmlns, 'xml:lang': language }).append(
    element('id', feedId(language)),
    element('title', words.site.name),
    element('subtitle', `${words.site.tagline} ${editionName(edition, words)}.`),
    element('updated', entries[0]?.updated),
    element('author').append(element('name', words.site.name)),
    // Some readers take the first link to be the site's.
    link('alternate', 'text/html', pagePath(language)),
    link('self', 'application/atom+xml', filePath(language, 'feed.xml')),
    ...entries.map(({ id, title, path, published, updated, text }) =>
      element('entry').append(
        element('id', id),
        element('title', title),
        ...(published ? [element('published', published)] : []),
        element('updated', updated),
        link('alternate', 'text/html', path),
        element('content', text),
      ),
    ),
  );
  return plain(`<?xml version="1.0" encoding="utf-8"?>\n${$.xml(feed)}\n`);
}

/** New on the day it was added; a correction moves it up again. */
function eventEntries({ events, language }: Content) {
  return events.map(({ firstSlug, added, title, summary, path, corrections: [newest] }) => ({
    id: feedId(language, 'events', firstSlug),
    title,
    path,
    published: midnight(added),
    updated: midnight(newest && newest.on > added ? newest.on : added),
    text: summary,
  }));
}

function correctionEntries({ events, memorial, pages, language, words }: Content) {
  const all: { page: Page; parts: string[] }[] = [
    ...events.map((event) => ({ page: event, parts: ['events', event.firstSlug] })),
    { page: memorial, parts: ['memorial'] },
    ...pages.map((page) => ({ page, parts: [page.name] })),
  ];
  return all.flatMap(({ page, parts }) =>
    page.corrections.map(({ id, on, text }) => ({
      id: feedId(language, ...parts, id),
      title: words.corrections.of(page.title),
      path: `${page.path}#${id}`,
      published: undefined,
      updated: midnight(on),
      text,
    })),
  );
}

/** A tag URI (RFC 4151). */
const feedId = (...parts: string[]) => `tag:${lastingName},2004-09-03:${parts.join('/')}`;

/** A calendar date as the instant that Atom asks for (RFC 3339). */
const midnight = (day: string) => `${day}T00:00:00Z`;

const link = (rel: string, type: string, path: string) =>
  element('link', '', { rel, type, href: absolute(path) });
