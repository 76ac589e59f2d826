import type { Content, Quotation, Source, TimelineEvent } from '../content/model';
import { absolute, pagePath } from '../urls';

/** An entry in schema.org's terms, only what its page shows: the event, its quotations, the breadcrumb. */
export function eventData(event: TimelineEvent, content: Content) {
  return graph(
    eventOrWork(event),
    ...event.quotations.map(quotationData),
    breadcrumb(content, event),
  );
}

export function memorialData(content: Content) {
  const { memorial } = content;
  return graph(...memorial.quotations.map(quotationData), breadcrumb(content, memorial));
}

export function sourceData(source: Source, content: Content) {
  const { language, words } = content;
  const sources = { title: words.pages.sources, path: pagePath(language, 'sources') };
  const original = source.original && { isBasedOn: source.original.address };
  return graph({ ...document(source), ...original }, breadcrumb(content, sources, source));
}

/** An `Event` must have a place and a start (Google, “Event structured data”); what lacks one is a page. */
function eventOrWork({ date, title, summary, path, place, legislation }: TimelineEvent) {
  const common = { name: title, description: summary, url: absolute(path) };
  if (legislation && 'on' in date)
    return {
      '@type': 'Legislation',
      ...common,
      legislationIdentifier: legislation.number,
      legislationDate: date.on,
    };
  if (!place || date.kind === 'recurrence') return { '@type': 'WebPage', ...common };
  const [startDate, endDate] = date.kind === 'span' ? [date.from, date.to] : [date.on, date.on];
  return {
    '@type': 'Event',
    ...common,
    location: { '@type': 'Place', name: place, address: place },
    startDate,
    endDate,
  };
}

function quotationData({ source, words, path }: Quotation) {
  return {
    '@type': 'Quotation',
    text: words,
    inLanguage: source.language,
    url: absolute(path),
    isPartOf: document(source),
  };
}

function document({ title, language, on, body, path }: Source) {
  return {
    '@type': 'CreativeWork',
    name: title,
    inLanguage: language,
    ...(on && { datePublished: on.on }),
    publisher: { '@type': 'Organization', name: body },
    url: absolute(path),
  };
}

function breadcrumb({ language, words }: Content, ...steps: { title: string; path: string }[]) {
  const home = { title: words.site.name, path: pagePath(language) };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps].map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(path),
    })),
  };
}

const graph = (...things: object[]) => ({
  '@context': 'https://schema.org',
  '@graph': things,
});
