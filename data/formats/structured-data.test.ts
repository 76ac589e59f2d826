import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../editions';
import { readContent } from '../reading/content-folder';
import { eventData, sourceData } from './structured-data';

const { events, sources } = readContent(join(process.cwd(), 'data'));
const dataOf = (slug: string) => {
  const event = events.find((one) => one.slug === slug);
  if (!event) throw new Error(`There is no entry ${slug}.`);
  return eventData(event, 'en')['@graph'];
};

test('the siege is an event of the past, with its place and dates', () => {
  expect(dataOf('beslan-2004')[0]).toMatchObject({
    '@type': 'Event',
    startDate: '2004-09-01',
    endDate: '2004-09-03',
    location: { '@type': 'Place', name: 'School No. 1, Beslan, North Ossetia–Alania' },
  });
});

test('the decree is legislation, with its number and the date of its signing', () => {
  expect(dataOf('decree-116')[0]).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '116',
    legislationDate: '2006-02-15',
  });
});

test('the Day has its yearly schedule, and no date of its own', () => {
  const [day] = dataOf('day-of-solidarity');
  expect(day).toMatchObject({
    eventSchedule: { repeatFrequency: 'P1Y', byMonth: 9, byMonthDay: 3, startDate: '2005-09-03' },
  });
  expect(day).not.toHaveProperty('startDate');
});

test('each quotation is given word for word, with its document, which has no date', () => {
  for (const event of events)
    for (const [index, { words, source }] of event.quotations.entries())
      expect(dataOf(event.slug)[index + 1]).toMatchObject({
        '@type': 'Quotation',
        text: words,
        isPartOf: { name: source.title.en, publisher: { name: source.body.en } },
      });
  for (const source of sources)
    for (const language of languages)
      expect(JSON.stringify(sourceData(source, language))).not.toMatch(/date/i);
});
