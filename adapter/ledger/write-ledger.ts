import { writeFileSync } from 'node:fs';
import { addressesIn, brokenIn, ledgerFile, readLedger } from './ledger';

const out = process.env.OUT ?? 'out';
const known = readLedger();
const ledger = [...new Set([...known, ...addressesIn(out)])].sort();
writeFileSync(ledgerFile, `${ledger.join('\n')}\n`);
console.log(
  `${ledgerFile}: ${ledger.length} addresses, ${ledger.length - known.length} of them new.`,
);

const broken = brokenIn(out, ledger);
if (broken.length > 0) {
  console.error(`These lead nowhere now:\n${broken.join('\n')}`);
  process.exitCode = 1;
}
