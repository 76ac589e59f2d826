import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { filesOf, isForHost } from '../files';
import { attribute, tagsIn } from '../pages/html';

export const ledgerFile = 'data/ledger.txt';

/** Every address that was ever published, without the site's origin, whatever ends the file's lines. */
export function readLedger(file: string = ledgerFile): string[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.split(/\r?\n/).filter(Boolean);
}

/** A page's ids, and the slug of the entry it shows or leads to; a plain file has neither. */
type Published = { ids: string[]; slug?: string | undefined };

/** Quotations (`cis-atc-declaration-p4w1-12`), passages (`p4w1-12`) paragraphs (`p4`) and corrections. */
const lasting = /^((.+-)?p\d+(w\d+-\d+)?|correction-\d{4}-\d{2}-\d{2})$/;

/** In a page that is made for frames, every entry may be where a frame begins. */
const isFramed = (path: string) => path.endsWith('/embed/');

/** Every address in a built site: pages, their lasting anchors and plain files, in order. */
export function addressesIn(out: string): string[] {
  return [...readSite(out)]
    .flatMap(([path, { ids }]) => [
      path,
      ...ids
        .filter((id) => (isFramed(path) ? !id.startsWith('year_') : lasting.test(id)))
        .map((id) => `${path}#${id}`),
    ])
    .sort();
}

/** Each address of a ledger that leads nowhere in a built site, and what would mend it. */
export function brokenIn(out: string, ledger: string[]): string[] {
  const site = readSite(out);
  return ledger.flatMap((address) => {
    const [path = '', id = ''] = address.split('#');
    const published = site.get(path);
    if (published ? id === '' || published.ids.includes(id) : id !== '') return [];
    return `${address}: ${mend(path, id)}`;
  });

  function mend(path: string, id: string): string {
    const [, , part, name, file = ''] = path.split('/');
    const [, cited] = /^(.+-p\d+w\d+-\d+)\.\w+$/.exec(file) ?? [];
    if (cited && site.has(path.slice(0, -file.length)))
      return mend(path.slice(0, -file.length), cited);
    const former = part === 'events' && id === '' ? name : isFramed(path) ? id : '';
    if (former)
      return `add ${former} to \`formerly:\` in the file of the entry that is there instead`;
    const quotation = part === 'sources' ? `${name}-${id}` : id;
    const pages = ledger.filter((one) => one.endsWith(`#${quotation}`));
    const files = part === 'sources' ? pages.map(fileOf) : [fileOf(path)];
    if (!/p\d+w\d+-\d+$/.test(id) || files.length === 0) return 'publish it again';
    return `add ${quotation} to \`withdrawn:\` in ${[...new Set(files)].join(' or ')}`;
  }

  function fileOf(address: string): string {
    const [path = ''] = address.split('#');
    const [, , part, name] = path.split('/');
    if (part !== 'events') return `data/pages/${part}.yaml`;
    return `data/events/${site.get(path)?.slug ?? name}.yaml`;
  }
}

/** What a built site publishes to stay, by path: not the page for wrong addresses, nor fonts, which nobody links to. */
function readSite(out: string): Map<string, Published> {
  const names = filesOf(out).filter(
    (name) => !isForHost(name) && name !== '404.html' && !name.startsWith('fonts/'),
  );
  return new Map(
    names.map((name) => [
      `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
      name.endsWith('.html') ? readPage(join(out, name)) : { ids: [] },
    ]),
  );
}

function readPage(file: string): Published {
  const tags = [...tagsIn(parse(readFileSync(file, 'utf8')))];
  const ids = tags.flatMap((tag) => attribute(tag, 'id') ?? []);
  const canonical = tags.find((tag) => attribute(tag, 'rel') === 'canonical');
  const address = (canonical && attribute(canonical, 'href')) ?? '';
  return { ids, slug: /\/events\/([^/]+)\/$/.exec(address)?.[1] };
}
