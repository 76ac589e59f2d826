import { describe, expect, test } from 'vitest';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { dateOrUndated, formatDate } from '@/data/dates/written-date';
import { dictionaries, languages } from '@/data/languages';
import { all, linksThatSay, only, open, plain, rawText, text } from './page';

const { events, sources } = content();

describe.each(languages)('In %s', (language) => {
  const words = dictionaries[language];

  test('shows every entry on the timeline, in order, in full', () => {
    const list = only(open(addresses.timeline(language)), 'ol', {
      'aria-label': words.timeline.list,
    });
    const entries = all(list, 'li').filter(({ parentNode }) => parentNode === list);
    expect(entries.flatMap((entry) => all(entry, 'h2').map(text))).toEqual(
      events.map(({ title }) => plain(title[language])),
    );
    for (const [index, event] of events.entries()) {
      const entry = entries[index];
      if (!entry) throw new Error(`${event.slug} is not there.`);
      expect(text(entry)).toContain(plain(formatDate(event.date, language)));
      expect(text(entry)).toContain(plain(event.summary[language]));
      const [first] = event.quotations;
      if (!first) throw new Error(`${event.slug} quotes nothing.`);
      expect(text(only(entry, 'blockquote'))).toContain(plain(first.words));
    }
  });

  test('leads from each entry to the one before and after', () => {
    for (const [index, event] of events.entries()) {
      const page = open(addresses.event(language, event.slug));
      const neighbours = only(page, 'nav', { 'aria-label': words.event.neighbours });
      const expected = [events[index - 1], events[index + 1]]
        .filter((one) => one !== undefined)
        .map(({ title }) => plain(title[language]));
      expect(all(neighbours, 'a', { rel: true }).map(text)).toEqual(expected);
    }
  });

  test.each(sources)('shows $id in full, paragraph by paragraph', (source) => {
    const page = open(addresses.source(language, source.id));
    const list = only(only(page, 'section', { 'aria-label': words.source.document }), 'ol');
    const paragraphs = all(list, 'li').filter(({ parentNode }) => parentNode === list);
    expect(paragraphs).toHaveLength(source.paragraphs.length);
    for (const { number, text: written } of source.paragraphs) {
      const paragraph = paragraphs[number - 1];
      if (!paragraph) throw new Error(`Paragraph ${number} is not there.`);
      const name = words.source.paragraph(number);
      const named = all(paragraph, 'a', { 'aria-label': name });
      expect([...named, ...linksThatSay(paragraph, name)], name).toHaveLength(1);
      expect(all(paragraph, 'p').map(rawText), name).toContain(written);
    }
    for (const block of source.furniture) {
      const furniture = all(page, 'p').map(text);
      const said = furniture.filter((one) => one.includes(plain(words.source.furniture)));
      expect(said.join()).toContain(plain(block));
      for (const paragraph of paragraphs) expect(text(paragraph)).not.toContain(plain(block));
    }
  });

  test.each(events)('quotes the documents word for word in $slug', (event) => {
    const page = open(addresses.event(language, event.slug));
    for (const [index, { id, source, passage, words: quoted }] of event.quotations.entries()) {
      const figure = only(page, 'figure', { id });
      expect(text(only(figure, 'blockquote'))).toContain(plain(quoted));
      const says = (said: string) => expect(text(figure)).toContain(plain(said));
      if (event.quotations[index - 1]?.source.id === source.id) {
        says(words.quotation.sameDocument(passage.paragraph));
        continue;
      }
      says(source.body[language]);
      says(source.title[language]);
      says(dateOrUndated(source, language));
      says(words.quotation.paragraph(passage.paragraph));
    }
  });
});
