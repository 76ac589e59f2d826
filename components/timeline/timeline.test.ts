import { expect, test } from 'vitest';
import { render, textOf } from '@/e2e/support/render';
import { testContent } from '@/e2e/support/test-content';
import { EmbedPage } from './embed-page';
import { Timeline } from './timeline';

const { events } = testContent();

test('the timeline shows every entry with its first quotation, and repeats no anchor', () => {
  const html = render(Timeline, { events, language: 'en' });
  for (const { title, summary, quotations } of events)
    for (const text of [title.en, summary.en, quotations[0]?.words ?? ''])
      expect(textOf(html)).toContain(text.replaceAll('"', '&quot;'));
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { quotations } of events)
    for (const { id } of quotations) expect(ids).not.toContain(id);
});

test('a line for the day is kept ready for what returns each year, and for nothing else', () => {
  const html = render(Timeline, { events, language: 'en' });
  expect([...html.matchAll(/<on-day day="([^"]*)" hidden/g)].map(([, day]) => day)).toEqual([
    '03-05',
  ]);
});

test('in a frame an entry is found by its name and by each it had, and links lead out', () => {
  const html = render(EmbedPage, { events, language: 'en' });
  for (const { slug, formerly } of events)
    for (const name of [slug, ...formerly]) expect(html).toContain(` id="${name}"`);
  expect(html).toContain('<base target="_blank"/>');
});
