import { expect, test } from 'vitest';
import { bareEvent, bareEvents } from '@/e2e/support/made-up-events';
import { isCrowded, yearsOf } from './crowded';

test('a timeline of 24 entries names each on its axis; one of 25 piles them up', () => {
  expect(isCrowded(bareEvents(24))).toBe(false);
  expect(isCrowded(bareEvents(25))).toBe(true);
});

test('each year leads to its first entry, and what returns each year stands last', () => {
  const always = bareEvent('always', { kind: 'recurrence', every: '09-03', since: '1999-09-03' });
  expect(yearsOf([...bareEvents(6), always])).toEqual([
    { slug: 'entry-0', year: '1950' },
    { slug: 'entry-4', year: '1951' },
    { slug: 'always', year: undefined },
  ]);
});
