import { expect, test } from 'vitest';
import { inEvery } from '@/e2e/support/every-language';
import { readFeed } from '@/e2e/support/read-feed';
import { testContent } from '@/e2e/support/test-content';
import { languages } from '../languages';
import type { TimelineEvent } from '../model/site-content';
import { atomFeed } from './feed';

const content = testContent();

/** What the feed says of an entry of the tests' content that was changed. */
function told(slug: string, change: Partial<TimelineEvent>) {
  const events = content.events.map((event) => ({
    ...event,
    ...(event.slug === slug && change),
  }));
  const { entries } = readFeed(atomFeed({ ...content, events }, 'en'));
  return entries.find(({ id }) => id.endsWith(`/events/${slug}`));
}

test('the feed says of a corrected entry when it was added, and when it was corrected', () => {
  const revisions = [{ on: '2027-04-01', text: inEvery('Corrected.') }];
  expect(told('day-of-lamps', { revisions })).toMatchObject({
    published: '2027-02-20T00:00:00Z',
    updated: '2027-04-01T00:00:00Z',
  });
});

test('an entry that does not say when it was added is new with the edition', () => {
  expect(told('harbour-act', { added: undefined, revisions: [] })).toMatchObject({
    published: '2031-12-31T00:00:00Z',
    updated: '2031-12-31T00:00:00Z',
  });
});

test.each(languages)('the feed says of which edition it is (%s)', (language) => {
  expect(atomFeed(content, language)).toMatch(
    /<subtitle>.* (Edition|Издание) 3, .*2031.*<\/subtitle>/,
  );
});
