import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { parse, parseDocument } from 'yaml';
import { content } from '@/data/content';
import { buildSite, copyContent, freshFolder, run } from './build';
import { once } from './once';
import { addTo, exampleLine, follow } from './readme';
import { serveSite } from './serve';
import { troubleOn } from './trouble';

/** What an entry's file, and with it its address, is called after the renaming. */
export const renamed = (slug: string) => `${slug}-renamed`;

/** The quotation that the README withdraws. */
export const withdrawnId: string = parse(exampleLine('withdrawn')).withdrawn[0];

/** The entries that quote what the README withdraws. */
export const quoting = content().events.filter(({ quotations }) =>
  quotations.some(({ id }) => id === withdrawnId),
);

/**
 * The site's own content after all that the README says was done to it: an entry and a document added, a
 * page corrected, a quotation withdrawn, and every entry that was there renamed.
 */
const changedContent = once(() => {
  const folder = copyContent('readme');
  for (const file of ['events/un-strategy.yaml', 'sources/ferry-notice.txt'])
    follow(folder, `data/${file}`);
  for (const file of ['sources/ferry-notice.yaml', 'events/decree-116.yaml', 'pages/site.yaml'])
    follow(folder, `data/${file}`);
  for (const { slug, quotations } of quoting) {
    const path = `${folder}/events/${slug}.yaml`;
    const file = parseDocument(readFileSync(path, 'utf8'));
    const index = quotations.findIndex(({ id }) => id === withdrawnId);
    file.deleteIn(['quotations', index]);
    writeFileSync(path, String(file));
    addTo(path, exampleLine('withdrawn'));
  }
  const [formerly] = exampleLine('formerly').split('[');
  for (const { slug } of content().events) {
    const path = `${folder}/events/${renamed(slug)}.yaml`;
    renameSync(`${folder}/events/${slug}.yaml`, path);
    addTo(path, `${formerly}[${slug}]`);
  }
  addTo(`${folder}/pages/memorial.yaml`, `event: ${renamed(content().memorial.event.slug)}`);
  return folder;
});

/** That content, and the folder of the site that was built of it once `npm run check` had nothing to say. */
export const readmeSite = once(() => {
  const folder = changedContent();
  const out = freshFolder('readme-out');
  const env = { CONTENT: folder, OUT: out };
  const checked = run('tsx data/check.ts', env);
  expect(checked.status, checked.printed).toBe(0);
  const { status, printed } = buildSite(env);
  expect(status, printed).toBe(0);
  return { folder, out };
});

/** A test on that site, on whose pages nothing may go wrong; `site` is its origin. */
export const test = base.extend<{ site: string }, { served: string }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const { origin, stop } = await serveSite({ OUT: readmeSite().out });
      await use(origin);
      stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  site: async ({ page, served }, use) => {
    const trouble = troubleOn(page);
    await use(served);
    expect(trouble).toEqual([]);
  },
});
