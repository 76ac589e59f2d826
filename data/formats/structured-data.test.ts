import { expect, test } from 'vitest';
import { testContent } from '@/e2e/support/test-content';
import { languages } from '../languages';
import { dated } from '../model/event-date';
import { eventData, memorialData, sourceData } from './structured-data';

const { events, memorial, sources } = testContent();
const dataOf = (slug: string) => {
  const event = events.find((one) => one.slug === slug);
  if (!event) throw new Error(`There is no entry ${slug}.`);
  return eventData(event, 'en')['@graph'];
};

test('what lasted days is an event of the past, with its place and dates', () => {
  expect(dataOf('lighthouse-fire')[0]).toMatchObject({
    '@type': 'Event',
    startDate: '1931-03-02',
    endDate: '1931-03-05',
    location: { '@type': 'Place', name: 'Outer Lighthouse, the Island' },
  });
});

test('a law is legislation, with its number and the date of its signing', () => {
  expect(dataOf('harbour-act')[0]).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '7',
    legislationDate: '1933-06-14',
  });
});

test.each(['1933-06', '1933'])('of what is known to be of %s, no day is said', (on) => {
  const [act] = events.filter(({ slug }) => slug === 'harbour-act');
  if (!act) throw new Error('There is no act.');
  const { legislation, ...event } = { ...act, date: dated(on) };
  const said = (one: typeof act) => eventData(one, 'en')['@graph'][0];
  expect(said(event)).toMatchObject({ '@type': 'Event', startDate: on, endDate: on });
  expect(said({ ...event, ...(legislation && { legislation }) })).toMatchObject({
    '@type': 'Legislation',
    legislationDate: on,
  });
});

test('what returns has its yearly schedule, and no date of its own', () => {
  const [day] = dataOf('day-of-lamps');
  expect(day).toMatchObject({
    eventSchedule: { repeatFrequency: 'P1Y', byMonth: 3, byMonthDay: 5, startDate: '1934-03-05' },
  });
  expect(day).not.toHaveProperty('startDate');
});

test('each quotation is given word for word, with its document and the date that this carries', () => {
  for (const event of events)
    for (const [index, { words, source }] of event.quotations.entries())
      expect(dataOf(event.slug)[index + 1]).toMatchObject({
        '@type': 'Quotation',
        text: words,
        isPartOf: { name: source.title.en, publisher: { name: source.body.en } },
      });
  for (const source of sources)
    for (const language of languages)
      expect(JSON.stringify(sourceData(source, language)).match(/"date.*?:".*?"/gi)).toEqual(
        source.on ? [`"datePublished":"${source.on}"`] : null,
      );
  expect(sources.map(({ on }) => on)).toEqual(['1934-05', undefined]);
});

test('the memorial gives its quotations, and the way to it from the timeline', () => {
  const graph = memorialData(memorial, 'ru')['@graph'];
  expect(graph.slice(0, -1)).toMatchObject(
    memorial.quotations.map(({ words }) => ({ '@type': 'Quotation', text: words })),
  );
  expect(graph.at(-1)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ position: 1 }, { position: 2, name: memorial.title.ru }],
  });
});

test('a document says the way to it from the timeline, over the list of documents', () => {
  const [source] = sources;
  if (!source) throw new Error('There is no document.');
  expect(sourceData(source, 'en')['@graph'].at(-1)).toMatchObject({
    itemListElement: [{ position: 1 }, { name: 'Sources' }, { position: 3, name: source.title.en }],
  });
});
