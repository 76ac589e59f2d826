import { expect, test } from 'vitest';
import type { TimelineEvent } from '@/data/model/site-content';
import { render, textOf } from '@/e2e/support/render';
import { testContent } from '@/e2e/support/test-content';
import { EmbedPage } from './embed-page';
import { Timeline } from './timeline';

const { events, memorial } = testContent();
const isRemembered = ({ date }: TimelineEvent) => date.kind === 'recurrence';
const props = { events, memorial, isRemembered, language: 'en' } as const;

test('the timeline shows every entry with its first quotation, and repeats no anchor', () => {
  const html = render(Timeline, props);
  for (const { title, summary, quotations } of events)
    for (const text of [title.en, summary.en, quotations[0]?.words ?? ''])
      expect(textOf(html)).toContain(text.replaceAll('"', '&quot;'));
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { quotations } of events)
    for (const { id } of quotations) expect(ids).not.toContain(id);
});

test('a line for the day is kept ready for what returns each year, and for nothing else', () => {
  const html = render(Timeline, props);
  expect([...html.matchAll(/<on-day day="([^"]*)" hidden/g)].map(([, day]) => day)).toEqual([
    '03-05',
  ]);
});

test('on the day, the line leads to the memorial where it is of that day, and to the day', () => {
  const line = (remembered: boolean) =>
    /<on-day.*?<\/on-day>/s.exec(
      render(Timeline, { ...props, isRemembered: () => remembered }),
    )?.[0];
  expect(line(true)).toContain('href="/en/memorial/"');
  expect(line(false)).not.toContain('href="/en/memorial/"');
  for (const remembered of [true, false])
    expect(line(remembered)).toContain('href="/en/events/day-of-lamps/"');
});

test('after the list the timeline leads to the memorial, and says what it speaks of', () => {
  const html = render(Timeline, { ...props, isRemembered: () => false });
  expect(html.lastIndexOf('href="/en/memorial/"')).toBeGreaterThan(html.lastIndexOf('</ol>'));
  for (const text of [memorial.title, memorial.summary, memorial.note])
    expect(textOf(html)).toContain(text?.en);
});

test('in a frame an entry is found by its name and by each it had, and links lead out', () => {
  const html = render(EmbedPage, { events, language: 'en' });
  for (const { slug, formerly } of events)
    for (const name of [slug, ...formerly]) expect(html).toContain(` id="${name}"`);
  expect(html).toContain('<base target="_blank"/>');
});
