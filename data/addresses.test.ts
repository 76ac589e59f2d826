import { expect, test } from 'vitest';
import { testSource } from '@/e2e/support/render';
import { addresses, citationAddress, passageAddress, subscriptions, webcal } from './addresses';

test('a calendar program subscribes by an address of its own', () => {
  expect(webcal(subscriptions.calendar('ru'))).toBe('webcal://localhost:3000/ru/calendar.ics');
});

test('the address of a passage names its document, its paragraph and its words', () => {
  const passage = { paragraph: 3, start: 4, end: 31, firstWord: 2, lastWord: 6 };
  expect(passageAddress('en', testSource('keepers-report'), passage)).toBe(
    '/en/sources/keepers-report/#p3w2-6',
  );
});

test('what cites a page stands beside it', () => {
  expect(citationAddress(addresses.event('en', 'act'), 'ris')).toBe('/en/events/act/cite.ris');
});
