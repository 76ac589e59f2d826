import { expect, test } from 'vitest';
import { render, testEvent, textOf } from '@/e2e/support/render';
import { EventPage } from './event-page';
import { EventTime } from './event-time';
import { MovedPage } from './moved-page';

const [fire, act, day] = ['lighthouse-fire', 'harbour-act', 'day-of-lamps'].map(testEvent);
if (!fire || !act || !day) throw new Error('There are not enough entries.');

test('an entry says all that is written of it', () => {
  const { title, note, summary, text, sections = [], revisions = [] } = fire;
  const said = textOf(render(EventPage, { event: fire, language: 'en' }));
  const texts = [title, note, summary, ...sections.flatMap((one) => [one.heading, one.text])];
  for (const one of texts) expect(said).toContain(one?.en);
  for (const one of [text, ...revisions.map((revision) => revision.text)])
    for (const paragraph of one?.en.split('\n\n') ?? []) expect(said).toContain(paragraph);
  for (const { words } of fire.quotations) expect(said).toContain(words);
});

test('a reference leads to its address, if it has one', () => {
  const html = render(EventPage, { event: fire, language: 'en' });
  expect(html).toMatch(
    /<a href="https:\/\/oar\.example\/1931\/fire"[^>]*>Evening Oar, 6 March 1931</,
  );
  expect(html).toMatch(/<li[^>]*>Almanac of the Island, 1932\. It was printed alone\.</);
});

test('the way on leads to the entry before and the one after', () => {
  const html = render(EventPage, { event: act, earlier: fire, later: day, language: 'ru' });
  const way = (slug: string, rel: string) => `<a href="/ru/events/${slug}/" rel="${rel}"`;
  expect(html).toContain(way('lighthouse-fire', 'prev'));
  expect(html).toContain(way('day-of-lamps', 'next'));
  expect(render(EventPage, { event: act, language: 'ru' })).not.toContain('rel="prev"');
});

test('the calendar is offered, and a line kept ready, for what returns each year alone', () => {
  for (const event of [fire, act, day]) {
    const html = render(EventPage, { event, language: 'en' });
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
