import { expect, test } from 'vitest';
import { dated } from '@/data/model/event-date';
import { render, testEvent, textOf } from '@/e2e/support/render';
import { testContent } from '@/e2e/support/test-content';
import { EventPage } from './event-page';
import { DateBeside, EventTime } from './event-time';
import { MovedPage } from './former-address-page';

const [fire, act, day] = ['lighthouse-fire', 'harbour-act', 'day-of-lamps'].map(testEvent);
const { memorial, site } = testContent();
const page = { memorial, remembered: false, edition: site.edition };
if (!fire || !act || !day) throw new Error('There are not enough entries.');

test('an entry says all that is written of it', () => {
  const { title, note, summary, text, sections = [], revisions = [] } = fire;
  const said = textOf(render(EventPage, { ...page, event: fire, language: 'en' }));
  const texts = [title, note, summary, ...sections.flatMap((one) => [one.heading, one.text])];
  for (const one of texts) expect(said).toContain(one?.en);
  for (const one of [text, ...revisions.map((revision) => revision.text)])
    for (const paragraph of one?.en.split('\n\n') ?? []) expect(said).toContain(paragraph);
  for (const { words } of fire.quotations) expect(said).toContain(words);
});

test('a reference leads to its address, if it has one', () => {
  const html = render(EventPage, { ...page, event: fire, language: 'en' });
  expect(html).toMatch(
    /<a href="https:\/\/oar\.example\/1931\/fire"[^>]*>Evening Oar, 6.March 1931</,
  );
  expect(html).toMatch(/<li[^>]*>Almanac of the Island, 1932\. It was printed alone\.</);
});

test('of an entry whose day is not known, the month or the year stands there, and no weekday', () => {
  for (const [on, said] of [
    ['1933-06', 'June 1933'],
    ['1933', '1933'],
  ] as const) {
    const html = render(DateBeside, { date: dated(on), language: 'en' });
    expect(html).toContain(`<time dateTime="${on}">${said}</time>`);
    expect(textOf(html)).toBe(said);
  }
});

test('the way on leads to the entry before and the one after', () => {
  const html = render(EventPage, {
    ...page,
    event: act,
    earlier: fire,
    later: day,
    language: 'ru',
  });
  const way = (slug: string, rel: string) => `<a href="/ru/events/${slug}/" rel="${rel}"`;
  expect(html).toContain(way('lighthouse-fire', 'prev'));
  expect(html).toContain(way('day-of-lamps', 'next'));
  expect(render(EventPage, { ...page, event: act, language: 'ru' })).not.toContain('rel="prev"');
});

test('the calendar is offered, and a line kept ready, for what returns each year alone', () => {
  for (const event of [fire, act, day]) {
    const html = render(EventPage, { ...page, event, language: 'en' });
    expect(html.includes('webcal:'), event.slug).toBe(event === day);
    expect(html.includes('<on-day'), event.slug).toBe(event === day);
  }
});

test('machines read the first and the last day of several', () => {
  const html = render(EventTime, { date: fire.date, language: 'en' });
  expect(textOf(html)).toBe('2–5 March 1931');
  expect([...html.matchAll(/dateTime="([^"]*)"/gi)].map(([, at]) => at)).toEqual([
    '1931-03-02',
    '1931-03-05',
  ]);
});

test('a former address leads to the entry, and to every quotation it has or had', () => {
  const html = render(MovedPage, { event: fire, language: 'en' });
  expect(html).toContain('content="0; url=/en/events/lighthouse-fire/"');
  for (const { id } of [...fire.quotations, ...fire.withdrawn]) {
    expect(html).toContain(`<li id="${id}"`);
    expect(html).toContain(`href="/en/events/lighthouse-fire/#${id}"`);
  }
});

test('the entry that the memorial is of leads there after the documents’ words, any other at its end', () => {
  for (const remembered of [true, false]) {
    const html = render(EventPage, { ...page, remembered, event: fire, language: 'en' });
    expect(html.split('href="/en/memorial/"')).toHaveLength(2);
    const isBeforeSharing = html.indexOf('href="/en/memorial/"') < html.indexOf('<share-link');
    expect(isBeforeSharing).toBe(remembered);
  }
});

test('a document is attributed in full once, and while it stays the same by the place alone', () => {
  const said = textOf(render(EventPage, { ...page, event: fire, language: 'en' }));
  expect(said.match(/Report on the Lighthouse Fire, undated, paragraph 4 of \d+\./g)).toHaveLength(
    1,
  );
  expect(said).toContain('The same document, paragraph 3');
});

test('hours stand under their days, each with its references', () => {
  const html = render(EventPage, { ...page, event: fire, language: 'en' });
  const hours = html.slice(html.indexOf('The four days'));
  expect(textOf(hours)).toMatch(/2.March 1931.*shortly after 9:00.*about 13:05.*5.March 1931/);
  expect(hours).not.toContain('<time dateTime="1931-03-02T');
});
