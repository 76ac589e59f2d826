import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFiles, type Reading } from './content-files';
import { readBytes } from './disk';

/**
 * Finds entries and documents that the ledger of published addresses has and the content no longer; adds
 * them to the problems. Content without a ledger was never published.
 * @param entries every name that an entry has or had
 */
export function checkLedger(reading: Reading, entries: Set<string>): void {
  const { folder, problems } = reading;
  const [path, file] = [join(folder, 'ledger.txt'), 'data/ledger.txt'];
  const text = existsSync(path) && readBytes({ path, name: file }, problems, 'a text file');
  if (!text) return;
  const sources = contentFiles({ ...reading, problems: [] }, 'sources', ['.txt']);
  const documents = new Set(sources.map(({ id }) => id));
  const told = new Set<string>();
  for (const [index, address] of text.toString('utf8').split(/\r?\n/).entries()) {
    const [, kind, name = ''] = /^\/[^/]+\/(events|sources)\/([^/#]+)\/$/.exec(address) ?? [];
    const isThere = (kind === 'events' ? entries : documents).has(name);
    if (!kind || isThere || told.has(`${kind}/${name}`)) continue;
    told.add(`${kind}/${name}`);
    const [found, wanted] =
      kind === 'events'
        ? [
            `${address}, which was published, and no entry that has or had this name`,
            `\`formerly: [${name}]\` in the file of the entry that is there instead, or data/events/${name}.yaml put back`,
          ]
        : [
            `${address}, which was published, and no such document`,
            `data/sources/${name}.yaml and data/sources/${name}.txt put back, for links lead there`,
          ];
    problems.push({ file, line: index + 1, found, wanted });
  }
}
