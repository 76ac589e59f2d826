import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'cheerio';

const list = 'data/permalinks.txt';

/** Every address that was ever published. */
export function listedPermalinks(): string[] {
  return readFileSync(list, 'utf8').split(/\r?\n/).filter(Boolean);
}

// `npm run permalinks` adds what `out/` has and the list lacks; nothing is ever removed.
if (process.argv[1]?.endsWith('permalinks.ts')) {
  const listed = listedPermalinks();
  const all = new Set(listed);
  for (const name of readdirSync('out', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('index.html')) continue;
    const page = `/${name.slice(0, -'index.html'.length)}`;
    all.add(page);
    // Anchors of entries, quotations and passages; not those that only lead around on a page.
    const $ = load(readFileSync(`out/${name}`, 'utf8'));
    for (const { attribs } of $('main [id]').not('svg *, #share, [id^="source-"], [id^="cite-"]'))
      all.add(`${page}#${attribs.id}`);
  }
  writeFileSync(list, `${[...all].sort().join('\n')}\n`);
  console.log(`${list}: ${all.size - listed.length} added`);
}
