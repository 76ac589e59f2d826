import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'cheerio';

const list = 'data/permalinks.txt';

/** The pages of `out/` and the anchors on them that readers and search engines link to, sorted. */
export function permalinks(out = 'out'): string[] {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.slice(0, -'index.html'.length)}`);
  return pages.flatMap((page) => [page, ...anchors(out, page)]).sort();
}

/** Anchors of entries, quotations and passages; not those that only lead around on a page. */
function anchors(out: string, page: string): string[] {
  const $ = load(readFileSync(`${out}${page}index.html`, 'utf8'));
  return $('main [id]')
    .not('svg *, #share, [id^="source-"], [id^="cite-"]')
    .toArray()
    .map(({ attribs }) => `${page}#${attribs.id}`);
}

/** Every address that was ever published. */
export function listedPermalinks(): string[] {
  return existsSync(list) ? readFileSync(list, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}

// `npm run permalinks` adds what `out/` has and the list lacks; nothing is ever removed.
if (process.argv[1]?.endsWith('permalinks.ts')) {
  const listed = listedPermalinks();
  const all = [...new Set([...listed, ...permalinks()])].sort();
  writeFileSync(list, `${all.join('\n')}\n`);
  console.log(`${list}: ${all.length - listed.length} added`);
}
