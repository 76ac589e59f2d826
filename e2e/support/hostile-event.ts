import type { TimelineEvent } from '@/data/model/site-content';
import { inEvery } from './every-language';
import { testContent } from './test-content';

/** What would break out of an attribute, an element or a script, were it not written as text. */
export const hostile = `"'><script>alert('1')</script><b onclick="x">&amp;]]>\r\n\\;,\u202e`;

/** An entry whose every text is hostile; for tests. */
export function hostileEvent(): TimelineEvent {
  const [event] = testContent().events;
  if (!event) throw new Error('There is no entry to make hostile.');
  const text = inEvery(hostile);
  return {
    ...event,
    title: text,
    label: text,
    summary: text,
    text,
    note: text,
    sections: [{ heading: text, text, references: [{ text }] }],
    quotations: event.quotations.map((quotation) => ({
      ...quotation,
      words: hostile,
      translation: text,
      source: { ...quotation.source, title: text, body: text },
    })),
  };
}
