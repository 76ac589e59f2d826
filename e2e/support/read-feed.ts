import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';

/** For tests: a feed as another program reads it, which refuses what is not well-formed. */
export function readFeed(file: string) {
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
    published: text('published'),
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
