import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parse, stringify } from 'yaml';
import type { Quotation } from '@/data/model/site-content';
import { findWords, passageName } from '@/data/quoting/passage';
import { buildSite, copyContent, freshFolder } from './build';
import { addHostile } from './hostile-content';
import { once } from './once';
import { testContent, testFolder } from './test-content';

const { memorial, events } = testContent();

/** The entry that is renamed, and its new name. */
export const fire = memorial.event;
export const current = 'great-fire';

/** The entry that quotes less than before. */
export const act = entryOf('harbour-act');
const [, second, third] = act.quotations;
export const removed = withPassage(second);
export const shortened = { ...withPassage(third), words: 'the HO coordinates the work' };
const withdrawn = [removed, shortened].map(({ id }) => id);
const [now] = findWords(shortened.words, shortened.source.paragraphs);
if (!now) throw new Error(`${shortened.source.id} does not say “${shortened.words}”.`);
export const shorter = passageName(now);

/**
 * The made-up site as built after an editor renamed one entry, took one quotation from another and
 * shortened one, and wrote all of that down; with hostile entries beside. Gives its folder.
 */
export const renamedSite = once(() => {
  const content = copyContent('renamed', testFolder);
  const change = (file: string, write: (value: ReturnType<typeof parse>) => object) => {
    const path = `${content}/${file}.yaml`;
    const text = readFileSync(path, 'utf8');
    const [schema] = text.split('\n');
    writeFileSync(path, `${schema}\n${stringify(write(parse(text)))}`);
  };
  renameSync(`${content}/events/${fire.slug}.yaml`, `${content}/events/${current}.yaml`);
  const formerly = [...fire.formerly, fire.slug];
  change(`events/${current}`, (entry) => ({ ...entry, formerly }));
  change('pages/memorial', (page) => ({ ...page, event: current }));
  change(`events/${act.slug}`, ({ quotations: [first, , last], ...entry }) => {
    const quotations = [first, { ...last, words: shortened.words }];
    return { ...entry, quotations, withdrawn };
  });
  addHostile(content);
  const out = freshFolder('renamed-out');
  const { status, printed } = buildSite({ CONTENT: content, OUT: out });
  expect(status, printed).toBe(0);
  return out;
});

function entryOf(name: string) {
  const found = events.find(({ slug }) => slug === name);
  if (!found) throw new Error(`The made-up content has no ${name}.`);
  return found;
}

function withPassage(quotation: Quotation | undefined) {
  if (!quotation) throw new Error(`${act.slug} has not as many quotations as it is tested with.`);
  return { ...quotation, name: passageName(quotation.passage) };
}
