import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { hostile, hostileEvent } from '@/e2e/support/hostile-event';
import { testContent } from '@/e2e/support/test-content';
import { languages } from '../languages';
import { dated } from '../model/event-date';
import { timelineJs } from './timeline-js';

const { events } = testContent();

/** The documented fields. (https://timeline.knightlab.com/docs/json-format.html) */
const slideFields = ['unique_id', 'start_date', 'end_date', 'display_date', 'text', 'autolink'];

test('every entry is a slide with the fields that TimelineJS documents', () => {
  for (const language of languages) {
    const { events: slides, title } = timelineJs(events, language);
    expect(slides.map(({ unique_id }) => unique_id)).toEqual(events.map(({ slug }) => slug));
    expect(title.text.headline).toMatch(/\S/);
    for (const slide of slides) {
      for (const field of Object.keys(slide)) expect(slideFields).toContain(field);
      expect(slide.display_date).toMatch(/\S/);
      expect(Object.keys(slide.text)).toEqual(['headline', 'text']);
    }
  }
});

test('days, spans and what returns each year have their dates as numbers', () => {
  const date = (year: number, month: number, day: number) => ({ year, month, day });
  expect(timelineJs(events, 'en').events).toMatchObject([
    { start_date: date(1931, 3, 2), end_date: date(1931, 3, 5) },
    { start_date: date(1933, 6, 14), display_date: '14 June 1933' },
    { start_date: date(1934, 3, 5), display_date: '5 March, every year' },
  ]);
});

test('of a day that is not known, the month or the year is given alone', () => {
  const ofDate = (on: string) => {
    const [slide] = timelineJs([{ ...hostileEvent(), date: dated(on) }], 'en').events;
    return JSON.parse(JSON.stringify([slide?.start_date, slide?.end_date, slide?.display_date]));
  };
  expect(ofDate('1933-06')).toEqual([{ year: 1933, month: 6 }, null, 'June 1933']);
  expect(ofDate('1933')).toEqual([{ year: 1933 }, null, '1933']);
});

test('quoted words are of a document with the date that it carries, or of an undated one', () => {
  const [fire, act] = timelineJs(events, 'en').events;
  expect(act?.text.text).toContain('Harbour Notices, May 1934, paragraph');
  expect(fire?.text.text).toContain('Report on the Lighthouse Fire, undated, paragraph');
});

test('what happened hour by hour is in the text of its entry, each row with its day', () => {
  const [slide] = timelineJs(events, 'en').events;
  const [event] = events;
  expect(event?.hours?.rows.length).toBeGreaterThan(1);
  for (const { when, text } of event?.hours?.rows ?? [])
    expect(slide?.text.text).toContain(`${when ? `, ${when.en}` : ''}: ${text.en}`);
  expect(slide?.text.text).toContain('2 March 1931, shortly after 9:00');
});

test('texts are HTML in which hostile text stays text', () => {
  for (const language of languages) {
    const [slide] = timelineJs([hostileEvent()], language).events;
    const { headline = '', text = '' } = slide?.text ?? {};
    const names = new Set([headline, text].flatMap((html) => namesIn(parseFragment(html))));
    expect([...names].sort()).toEqual(['a', 'blockquote', 'p']);
    expect(textIn(parseFragment(headline))).toBe(hostile.replace('\r\n', '\n'));
  }
});

type Node = DefaultTreeAdapterTypes.Node;

function namesIn(node: Node): string[] {
  const own = 'tagName' in node ? [node.tagName] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(namesIn) : [])];
}

function textIn(node: Node): string {
  if ('childNodes' in node) return node.childNodes.map(textIn).join('');
  return 'value' in node ? node.value : '';
}

test('each paragraph is one, and what is left out of a sentence is shown', () => {
  const [fire, act] = timelineJs(events, 'ru').events;
  const own = fire?.text.text.split('<blockquote')[0]?.match(/<p>/g);
  const said = events[0]?.text?.ru.split('\n\n').length ?? 0;
  expect([said, own?.length]).toEqual([2, 1 + said]);
  const cut = events[1]?.quotations.filter(({ cut: { end } }) => end) ?? [];
  expect(cut.length).toBeGreaterThan(0);
  // Beside the words and beside their translation.
  expect(act?.text.text.match(/ …<\/(?:blockquote|p)>/g)).toHaveLength(2 * cut.length);
});
