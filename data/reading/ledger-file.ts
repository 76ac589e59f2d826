import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, Memorial } from '../model/site-content';
import { contentFiles, type Reading } from './content-files';
import { readBytes } from './disk';

/**
 * Finds entries and documents that the ledger of published addresses has and the content no longer; adds
 * them to the problems. Content without a ledger was never published.
 * A quotation that is neither there nor withdrawn is found too, on a page that is right otherwise.
 * @param entries every name that an entry has or had
 * @param pages what is quoted or withdrawn, by the addresses of pages without their language
 */
export function checkLedger(reading: Reading, entries: Set<string>, pages: QuotingPages): void {
  const { folder, problems } = reading;
  const [path, file] = [join(folder, 'ledger.txt'), 'data/ledger.txt'];
  const text = existsSync(path) && readBytes({ path, name: file }, problems, 'a text file');
  if (!text) return;
  const sources = contentFiles({ ...reading, problems: [] }, 'sources', ['.txt']);
  const documents = new Set(sources.map(({ id }) => id));
  const told = new Set<string>();
  for (const [index, address] of text.toString('utf8').split(/\r?\n/).entries()) {
    const lost = lostQuotation(address, pages);
    if (lost && !told.has(lost.id)) {
      told.add(lost.id);
      const found = `${address}, which was published, and no such quotation`;
      const wanted = `\`withdrawn: [${lost.id}]\` in ${lost.file}, or the quotation put back${onlyTried}`;
      problems.push({ file, line: index + 1, found, wanted });
    }
    const [, kind, name = ''] = /^\/[^/]+\/(events|sources)\/([^/#]+)\/$/.exec(address) ?? [];
    const isThere = (kind === 'events' ? entries : documents).has(name);
    if (!kind || isThere || told.has(`${kind}/${name}`)) continue;
    told.add(`${kind}/${name}`);
    const [found, wanted] =
      kind === 'events'
        ? [
            `${address}, which was published, and no entry that has or had this name`,
            `\`formerly: [${name}]\` in the file of the entry that is there instead, or data/events/${name}.yaml put back${onlyTried}`,
          ]
        : [
            `${address}, which was published, and no such document`,
            `data/sources/${name}.yaml and data/sources/${name}.txt put back, for links lead there${onlyTried}`,
          ];
    problems.push({ file, line: index + 1, found, wanted });
  }
}

const onlyTried = '; if it was only tried, and never published, `git checkout data/ledger.txt`';

/** The file of each page that quotes, and the anchors that it has or had, by its address without the language. */
export type QuotingPages = Map<string, { file: string; ids: string[] }>;

/** What an entry's pages, present and former, and the memorial quote or once quoted. */
export function quotingPages({ events, memorial }: Content): QuotingPages {
  const idsOf = ({ quotations, withdrawn }: Pick<Memorial, 'quotations' | 'withdrawn'>) =>
    [...quotations, ...withdrawn].map(({ id }) => id);
  return new Map([
    ...events.flatMap((event) =>
      [event.slug, ...event.formerly].map((name): [string, { file: string; ids: string[] }] => [
        `events/${name}/`,
        { file: `data/events/${event.slug}.yaml`, ids: idsOf(event) },
      ]),
    ),
    ['memorial/', { file: 'data/pages/memorial.yaml', ids: idsOf(memorial) }],
  ]);
}

function lostQuotation(address: string, pages: QuotingPages) {
  const [, path = '', id = ''] = /^\/[^/]+\/([^#]+)#(.+-p\d+w\d+-\d+)$/.exec(address) ?? [];
  const page = pages.get(path);
  return page && !page.ids.includes(id) ? { id, file: page.file } : undefined;
}
