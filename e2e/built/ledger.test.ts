import { expect, test } from 'vitest';
import { addressesIn, brokenIn, readLedger } from '@/adapter/ledger/ledger';

const ledger = readLedger();

test('Every address that was ever published still leads somewhere', () => {
  expect(ledger.length).toBeGreaterThan(0);
  expect(brokenIn('out', ledger)).toEqual([]);
});

test('Every address that is published now is in the ledger', () => {
  const missing = addressesIn('out').filter((address) => !ledger.includes(address));
  expect(missing, 'not in data/ledger.txt yet: run `npm run ledger`').toEqual([]);
});

test('The ledger names each address once, in order', () => {
  expect(ledger).toEqual([...new Set(ledger)].sort());
});
