import { load } from 'cheerio';
import ICAL from 'ical.js';
import { afterEach, expect, test, vi } from 'vitest';
import { goodContent, readChanged } from '@/e2e/test-content';
import type { Content, TimelineEvent } from '../content/model';
import { calendarFile } from './calendar';
import { citeEvent } from './citation';
import { atomFeed } from './feed';
import { eventData, sourceData } from './structured-data';
import { timelineData } from './timeline-data';

const correction = 'corrections: [{ on: 2028-02-29, text: { en: It was., ru: Было. } }]\n';
const { en, ru } = readChanged({
  'events/day-of-lamps.yaml': `${goodContent['events/day-of-lamps.yaml']}formerly: [lamp-day, lamps]\n`,
  'pages/about.yaml': goodContent['pages/about.yaml'] + correction,
});
const [fire, act, day] = en.events;
if (!act || !day) throw new Error('Entries are missing');
const withDay = (change: Partial<TimelineEvent>): Content => {
  return { ...en, events: [fire, act, { ...day, ...change }] };
};

/** What another program reads in the feed: its id and links, and what its entries say. */
function readFeed(file: string) {
  const $ = load(file, { xml: true });
  const text = (selector: string) => Array.from($(selector), (one) => $(one).text());
  const links = Array.from($('feed > link'), ({ attribs }) => [attribs.rel, attribs.href]);
  const paths = Array.from($('entry > link'), ({ attribs }) => attribs.href);
  return { ids: text('id'), links, paths, text, titles: text('entry > title') };
}

/** What another program reads in the only entry of the calendar, property by property. */
function readCalendar(file: string) {
  const [first, ...others] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents();
  expect(others).toEqual([]);
  return (...names: string[]) =>
    names.map((name) => first?.getFirstPropertyValue(name)?.toString());
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('the feed has entries and corrections, newest first; a correction moves its entry up', () => {
  const { text, titles, paths } = readFeed(atomFeed(en));
  const dates = text('entry > updated');
  expect(titles.map((title, index) => `${dates[index]} ${title}`)).toEqual([
    '2028-02-29T00:00:00Z Correction: About',
    '2027-02-11T00:00:00Z Correction: The Fire',
    '2027-02-11T00:00:00Z The Fire',
    '2027-01-05T00:00:00Z Correction: The Fire',
    '2026-12-01T00:00:00Z Day of Lamps',
    '2026-12-01T00:00:00Z Harbour Act',
  ]);
  expect(text('published')).toEqual(Array(3).fill('2026-12-01T00:00:00Z'));
  expect(text('feed > updated')).toEqual(['2028-02-29T00:00:00Z']);
  expect(paths[1]).toBe('http://localhost:3000/en/events/fire/#correction-2027-02-11');
});

test('an id of the feed stays the same when an entry is renamed and when the site moves', async () => {
  vi.stubEnv('SITE_URL', 'https://elsewhere.example');
  vi.resetModules();
  const moved = readFeed((await import('./feed')).atomFeed(en));
  expect(moved.links).toEqual([
    ['alternate', 'https://elsewhere.example/en/'],
    ['self', 'https://elsewhere.example/en/feed.xml'],
  ]);
  const parts = moved.ids.map((id) => id.replace('tag:third-of-september.invalid,2004-09-03:', ''));
  expect(parts).toEqual([
    'en',
    'en/about/correction-2028-02-29',
    'en/events/tower-fire/correction-2027-02-11',
    'en/events/tower-fire',
    'en/events/tower-fire/correction-2027-01-05',
    'en/events/lamp-day',
    'en/events/act',
  ]);
});

test('the calendar has each recurrence as one whole free day a year, with an id that lasts', () => {
  const value = readCalendar(calendarFile(en));
  const days = value('dtstart', 'dtend', 'rrule', 'transp');
  expect(days).toEqual(['1934-03-05', '1934-03-06', 'FREQ=YEARLY', 'TRANSPARENT']);
  const url = 'http://localhost:3000/en/events/day-of-lamps/';
  expect(value('summary', 'url')).toEqual(['Day of Lamps', url]);
  expect(value('uid')).toEqual(['lamp-day@third-of-september.invalid']);
});

test('a correction moves on the stamp and sequence by which calendars take up a change', () => {
  const corrections = ['2031-12-31', '2027-01-05'].map((on) => ({ id: on, on, text: 'It was.' }));
  const values = [en, withDay({ corrections })].map((content) =>
    readCalendar(calendarFile(content))('sequence', 'dtstamp'),
  );
  expect(values).toEqual([
    ['0', '1934-03-05T00:00:00Z'],
    ['2', '2031-12-31T00:00:00Z'],
  ]);
});

test('in structured data a span with a place is an Event, a law Legislation, a recurrence neither', () => {
  const dataOf = (event: TimelineEvent) => JSON.stringify(eventData(event, en)['@graph'][0]);
  expect(dataOf(fire)).toMatch(
    /"Event".*"The Tower".*"startDate":"1931-03-02","endDate":"1931-03-05"/,
  );
  expect(dataOf(act)).toMatch(/"Legislation".*"legislationDate":"1933-06-14"/);
  const { place = '', ...withoutPlace } = fire;
  for (const one of [{ ...day, place }, withoutPlace])
    expect(dataOf(one)).not.toMatch(/Event|Date/);
  const { source } = fire.quotations[0];
  expect(sourceData(source, en)['@graph'][0]).toMatchObject({ datePublished: '1931' });
  expect(JSON.stringify(sourceData({ ...source, on: undefined }, en))).not.toContain('Published');
});

type Entry = {
  title: string;
  text: string;
  references: { key: string }[];
  quotations: unknown[];
};
const entriesOf = (content: Content): Entry[] => JSON.parse(timelineData(content)).entries;

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

test('timeline.json gives every text of an entry, each quotation with its place', () => {
  const { entries, sources } = JSON.parse(timelineData({ ...en, events: [fire] }));
  const given = textsIn(entries);
  // Without what finds the way on this site alone.
  const { path, firstSlug, withdrawn, quotations, ...texts } = fire;
  expect(textsIn(texts).filter((text) => !given.includes(text))).toEqual([]);
  expect(entries[0]?.quotations[1]).toMatchObject({
    words: 'Lamp room No. 2 burned on 2-5 of March',
    cut: { end: true },
    inDocument: 'http://localhost:3000/en/sources/report/#p2w8-16',
    source: 'report',
  });
  const original = expect.objectContaining({ seen: '2026-11-20' });
  expect(sources).toContainEqual(expect.objectContaining({ id: 'report', original }));
});

test('timeline.json numbers the references of an entry, and its texts cite them', () => {
  const [data] = entriesOf(ru);
  expect(data?.references.map(({ key }) => key)).toEqual(['oar-1931', 'almanac']);
  expect(data?.text).toContain('[^1]');
});

test('no format has the word joiners that only line breaks need', () => {
  const set = '2\u2060–\u20605 March';
  const content = withDay({ title: set, label: set, summary: set, place: set, note: set });
  const [, , one = day] = content.events;
  const data = [timelineData(content), citeEvent(one, content)];
  const formats = [atomFeed(content), calendarFile(content), ...data];
  const names = ['feed', 'calendar', 'timeline.json', 'citation'];
  const isJoined = (index: number) => JSON.stringify(formats[index]).includes('\u2060');
  expect(names.filter((_, index) => isJoined(index))).toEqual([]);
});

test('hostile text comes out of feed, calendar and timeline.json as it went in', () => {
  const hostile = `"'><script>a(1)</script><b>&amp;]]>\r\nEND:VCALENDAR\n\\;,:{}%# שלום\u202e 🕯`;
  const content = withDay({ title: hostile, summary: hostile.repeat(3), corrections: [] });
  const { text, titles } = readFeed(atomFeed(content));
  const file = calendarFile(content);
  const read = [
    titles.at(-2),
    text('content').at(-2),
    ...readCalendar(file)('summary', 'description'),
  ];
  const written = [hostile, hostile.repeat(3), hostile, hostile.repeat(3)];
  const withLineFeeds = (all: unknown[]) => all.map((one) => String(one).replace(/\r\n/g, '\n'));
  expect(withLineFeeds(read)).toEqual(withLineFeeds(written));
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(entriesOf(content)[2]?.title).toBe(hostile);
});
