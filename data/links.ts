import { languages } from './languages';
import { answerOf, isGood } from './reading/address-answers';
import { outsideAddresses } from './reading/outside-addresses';

/** Asks every outside address of the content, a few at a time, and says how each answers. */
const folder = process.env.CONTENT ?? 'data';
const found = outsideAddresses({ folder, languages, problems: [] });
const waiting = [...new Set(found.map(({ address }) => address))].values();
const answers = new Map<string, string>();
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (const address of waiting) answers.set(address, await answerOf(address));
  }),
);
for (const { address, file, line } of found)
  console.log(`${file}:${line}: ${answers.get(address)}: ${address}`);
const failed = [...answers.values()].filter((answer) => !isGood(answer)).length;
console.log(`${answers.size} addresses, ${failed} of them to be looked at.`);
process.exitCode = failed > 0 ? 1 : 0;
