import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { hostile, hostileEvent } from '@/e2e/support/hostile-event';
import { languages } from '../languages';
import { embedSnippet, oembed } from './embedding';

test('what is pasted is one frame and nothing else, whatever an entry is called', () => {
  for (const language of languages) {
    const { childNodes } = parseFragment(embedSnippet(language, hostileEvent()));
    expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['iframe']);
    const [frame] = childNodes;
    const attributes = frame && 'attrs' in frame ? frame.attrs : [];
    expect(attributes.map(({ name }) => name)).toEqual([
      'src',
      'title',
      'width',
      'height',
      'loading',
      'style',
    ]);
    const title = attributes.find(({ name }) => name === 'title')?.value;
    expect(title).toContain(hostile.replace('\r\n', '\n'));
  }
});

test('the frame of an entry opens at that entry', () => {
  const event = hostileEvent();
  expect(embedSnippet('ru', event)).toContain(`/ru/embed/#${event.slug}"`);
  expect(embedSnippet('ru')).toContain('/ru/embed/"');
});

test('oEmbed is told what it requires of a rich embedding', () => {
  for (const event of [undefined, hostileEvent()]) {
    const { version, type, html, width, height } = oembed('en', event);
    expect({ version, type, html }).toEqual({
      version: '1.0',
      type: 'rich',
      html: embedSnippet('en', event),
    });
    expect(html).toContain(` width="${width}" height="${height}" `);
  }
});
