import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testContent } from '@/e2e/support/test-content';
import { archivedText, content } from '../content';
import { findWords } from '../quoting/passage';

const contents = { 'the site': content(), 'the tests': testContent() };

describe.each(Object.entries(contents))(
  'In the content of %s',
  (_, { events, memorial, sources }) => {
    const quotations = [...events, memorial].flatMap((page) => page.quotations);

    test('every quotation is what its document says in the place it is linked to', () => {
      expect(quotations.length).toBeGreaterThan(events.length);
      for (const { source, words, passage } of quotations) {
        const paragraph = source.paragraphs.find(({ number }) => number === passage.paragraph);
        expect(paragraph?.text.slice(passage.start, passage.end)).toBe(words);
      }
    });

    test('quoted words stand in their document exactly once', () => {
      for (const { source, words } of quotations) {
        const text = source.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
        expect(text.split(words)).toHaveLength(2);
        expect(findWords(words, source.paragraphs)).toHaveLength(1);
      }
    });

    test('no left-over navigation counts as a paragraph of a document', () => {
      for (const { paragraphs, furniture } of sources) {
        expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, at) => at + 1));
        for (const { text } of paragraphs) expect(furniture).not.toContain(text);
      }
    });
  },
);

test('every document has the SHA-256 that its page shows', () => {
  for (const source of content().sources)
    expect(createHash('sha256').update(archivedText(source)).digest('hex')).toBe(source.sha256);
});
