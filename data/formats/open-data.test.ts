import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { hostile, hostileEvent } from '@/e2e/support/hostile-event';
import { testContent } from '@/e2e/support/test-content';
import { type Language, languages } from '../languages';
import { dated } from '../model/event-date';
import type { TimelineEvent } from '../model/site-content';
import { timelineData } from './open-data';
import { jsonSchema } from './open-data-schema';

const { events, site } = testContent();
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(jsonSchema());
const published = (shown: TimelineEvent[], language: Language) =>
  JSON.parse(JSON.stringify(timelineData({ events: shown, site }, language)));

describe.each(languages)('the timeline as data, %s', (language) => {
  test('is as its published schema says', () => {
    const data = published(events, language);
    expect(validate(data), ajv.errorsText(validate.errors)).toBe(true);
    expect(data.$schema).toBe(jsonSchema().$id);
    expect(data.edition).toEqual(site.edition);
  });

  test('gives every entry with its date and its quotations word for word', () => {
    const { entries } = timelineData({ events, site }, language);
    expect(entries).toHaveLength(events.length);
    for (const [index, event] of events.entries()) {
      const entry = entries[index];
      expect(entry).toMatchObject({ slug: event.slug, date: event.date });
      expect(entry?.quotations.map(({ words, paragraph }) => ({ words, paragraph }))).toEqual(
        event.quotations.map(({ words, passage }) => ({ words, paragraph: passage.paragraph })),
      );
      for (const quotation of entry?.quotations ?? [])
        if (language !== quotation.source.language) expect(quotation.translation).toMatch(/\S/);
    }
  });

  test('gives the hours of an entry, its references and where its documents are from', () => {
    for (const [index, entry] of published(events, language).entries.entries()) {
      const event = events[index];
      expect(
        entry.hours?.map(({ on, when, text }: Record<string, string>) => [on, when, text]),
      ).toEqual(
        event?.hours?.rows.map(({ on, when, text }) => [on, when?.[language], text[language]]),
      );
      const seen = (event?.sections ?? []).map(({ references = [] }) =>
        references.map((one) => one.seen),
      );
      expect(
        entry.sections.map(({ references }: { references: { seen?: string }[] }) =>
          references.map((one) => one.seen),
        ),
      ).toEqual(seen);
      for (const [order, { source }] of entry.quotations.entries()) {
        expect(source.original).toEqual(event?.quotations[order]?.source.original);
        expect(source.on).toBe(event?.quotations[order]?.source.on);
      }
    }
    expect(events.some(({ hours }) => hours)).toBe(true);
  });

  test.each(['1933', '1933-06', '1933-06-14'])('gives %s as what is known of a date', (on) => {
    const data = published([{ ...hostileEvent(), date: dated(on) }], language);
    expect(validate(data), ajv.errorsText(validate.errors)).toBe(true);
    expect(data.entries[0].date.on).toBe(on);
  });

  test('gives hostile text as it stands', () => {
    const data = published([hostileEvent()], language);
    expect(validate(data), ajv.errorsText(validate.errors)).toBe(true);
    expect(data.entries[0]).toMatchObject({ title: hostile, summary: hostile });
    expect(data.entries[0].quotations[0].words).toBe(hostile);
  });
});

test('the schema refuses what is not so', () => {
  const entry = published(events, 'en').entries[0];
  const whole = { ...published(events, 'en') };
  for (const wrong of [
    { date: { kind: 'day', on: '2006-02-30' } },
    { date: { kind: 'day', on: '2006-02' } },
    { date: { kind: 'month', on: '2006-13' } },
    { date: { kind: 'year', on: '2006-02' } },
    { date: { kind: 'recurrence', every: '3 September' } },
    { url: 'no address' },
    { quotations: [] },
    { venue: 'a field that does not exist' },
  ])
    expect(validate({ ...whole, entries: [{ ...entry, ...wrong }] }), JSON.stringify(wrong)).toBe(
      false,
    );
});

test('says where words are cut, and gives each reference with its address', () => {
  const { entries } = timelineData({ events, site }, 'ru');
  for (const [index, event] of events.entries()) {
    expect(entries[index]?.quotations).toMatchObject(
      event.quotations.map(({ cut }) => ({ cutAtStart: cut.start, cutAtEnd: cut.end })),
    );
    expect(entries[index]?.sections).toMatchObject(
      (event.sections ?? []).map(({ heading, references = [] }) => ({
        heading: heading.ru,
        references: references.map(({ text, address }) => ({ text: text.ru, address })),
      })),
    );
  }
  const cuts = entries.flatMap(({ quotations }) => quotations);
  expect(cuts.some(({ cutAtStart, cutAtEnd }) => cutAtStart !== cutAtEnd)).toBe(true);
});
