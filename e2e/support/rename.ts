import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { buildSite, copyContent, freshFolder } from './build';

export const id = 'nac-international-cooperation';
export const removed = {
  passage: 'p6w5-20',
  words: 'the National Antiterrorism Committee presents',
};
export const shortened = {
  passage: 'p6w37-48',
  words: 'the NAC coordinates activities',
  now: 'p6w37-40',
};
export const kept = 'cis-atc-declaration-p4w1-12';
export const withdrawn = [removed, shortened].map(({ passage }) => `${id}-${passage}`);

/**
 * Builds the site after an editor renamed the entry of Beslan, took one quotation from the decree and
 * shortened another, with what else the editor wrote into the two files.
 */
export function rename(name: string, beslan: object, decree: object): string {
  const content = copyContent(name);
  const change = (file: string, write: (value: ReturnType<typeof parse>) => object) => {
    const path = `${content}/${file}.yaml`;
    const text = readFileSync(path, 'utf8');
    const [schema] = text.split('\n');
    writeFileSync(path, `${schema}\n${stringify(write(parse(text)))}`);
  };
  renameSync(`${content}/events/beslan-2004.yaml`, `${content}/events/beslan.yaml`);
  change('events/beslan', (entry) => ({ ...entry, ...beslan }));
  change('pages/memorial', (memorial) => ({ ...memorial, event: 'beslan' }));
  change('events/decree-116', ({ quotations: [first, , third], ...entry }) => {
    const shorter = { ...third, words: shortened.words };
    return { ...entry, quotations: [first, shorter], ...decree };
  });
  const out = freshFolder(`${name}-out`);
  const { status, printed } = buildSite({ CONTENT: content, OUT: out });
  expect(status, printed).toBe(0);
  return out;
}
