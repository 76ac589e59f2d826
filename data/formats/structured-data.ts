import type {
  BreadcrumbList,
  CreativeWorkLeaf,
  Graph,
  Quotation as QuotationData,
  Thing,
} from 'schema-dts';
import { absolute, addresses, passageAddress } from '../addresses';
import { dictionaries, type Language } from '../languages';
import type { Memorial, Quotation, Source, TimelineEvent } from '../model/site-content';

/** The words of schema.org for what a page shows, and nothing that it does not show. */
type Data = Exclude<Thing, string>;

type Step = { title: string; address: string };

/** An entry: what happened or returns, its quotations, and where the page is. */
export function eventData(event: TimelineEvent, language: Language): Graph {
  const address = addresses.event(language, event.slug);
  return graph(
    happening(event, language),
    ...event.quotations.map((quotation) => quotationData(quotation, language)),
    trail(language, { title: event.title[language], address }),
  );
}

/** The memorial: its quotations, and where the page is. */
export function memorialData({ title, quotations }: Memorial, language: Language): Graph {
  return graph(
    ...quotations.map((quotation) => quotationData(quotation, language)),
    trail(language, { title: title[language], address: addresses.memorial(language) }),
  );
}

/** A document: whose it is, in which language, and where the page is; its date, if it carries one. */
export function sourceData(source: Source, language: Language): Graph {
  const sources = {
    title: dictionaries[language].navigation.sources,
    address: addresses.sources(language),
  };
  const address = addresses.source(language, source.id);
  const title = source.title[language];
  return graph(document(source, language), trail(language, sources, { title, address }));
}

function happening(event: TimelineEvent, language: Language): Data {
  const { date, title, summary, place, legislation } = event;
  const common = {
    name: title[language],
    description: summary[language],
    url: absolute(addresses.event(language, event.slug)),
  };
  if (legislation && 'on' in date)
    return {
      '@type': 'Legislation',
      ...common,
      legislationIdentifier: legislation.number,
      legislationDate: date.on,
    };
  const where = place && {
    location: { '@type': 'Place' as const, name: place[language] },
  };
  if (date.kind === 'recurrence') {
    const [month, day] = date.every.split('-').map(Number);
    return {
      '@type': 'Event',
      ...common,
      ...where,
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1Y',
        ...(month && day && { byMonth: month, byMonthDay: day }),
        startDate: date.since,
      },
    };
  }
  const [startDate, endDate] = date.kind === 'span' ? [date.from, date.to] : [date.on, date.on];
  return { '@type': 'Event', ...common, ...where, startDate, endDate };
}

function quotationData({ source, words, passage }: Quotation, language: Language): QuotationData {
  return {
    '@type': 'Quotation',
    text: words,
    inLanguage: source.language,
    url: absolute(passageAddress(language, source, passage)),
    isPartOf: document(source, language),
  };
}

function document(source: Source, language: Language): CreativeWorkLeaf {
  return {
    '@type': 'CreativeWork',
    name: source.title[language],
    inLanguage: source.language,
    ...(source.on && { datePublished: source.on }),
    publisher: { '@type': 'Organization', name: source.body[language] },
    url: absolute(addresses.source(language, source.id)),
    ...(source.original && { isBasedOn: source.original.address }),
  };
}

function trail(language: Language, ...steps: Step[]): BreadcrumbList {
  const { name } = dictionaries[language].site;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ title: name, address: addresses.timeline(language) }, ...steps].map(
      ({ title, address }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        item: absolute(address),
      }),
    ),
  };
}

function graph(...things: Data[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}
