import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { expect } from 'vitest';
import { headersOf } from '@/adapter/hosting/headers';
import { attribute, type Node, type Tag, tagsIn } from '@/adapter/pages/html';
import { siteUrl } from '@/data/addresses';
import { dictionaries, type Language, languages } from '@/data/languages';
import { fileOf } from '../support/pages';

/** A tag's name, and what its attributes are; `true` where it is enough that there is one. */
export type Wanted = Record<string, string | RegExp | true>;

const read = new Map<string, Node>();

/** The built page at an address, as a browser reads its HTML. */
export function open(address: string): Node {
  const known = read.get(address);
  if (known) return known;
  const page = parse(htmlOf(address));
  read.set(address, page);
  return page;
}

/** The HTML of the built page at an address. */
export function htmlOf(address: string): string {
  return readFileSync(fileOf(address), 'utf8');
}

/** Every tag of a name in a tree (`*` for any) that has these attributes, in order. */
export function all(node: Node, name: string, wanted: Wanted = {}): Tag[] {
  const has = (tag: Tag, [key, value]: [string, Wanted[string]]) => {
    const given = attribute(tag, key);
    if (given === undefined) return false;
    return value === true || (value instanceof RegExp ? value.test(given) : value === given);
  };
  return [...tagsIn(node)].filter(
    (tag) =>
      tag !== node &&
      [tag.tagName, '*'].includes(name) &&
      Object.entries(wanted).every((one) => has(tag, one)),
  );
}

/** The one tag of a name that has these attributes: that there is no other is promised too. */
export function only(node: Node, name: string, wanted: Wanted = {}): Tag {
  const found = all(node, name, wanted);
  const [tag] = found;
  expect(found, `${name} with ${Object.entries(wanted).join()}`).toHaveLength(1);
  if (!tag) throw new Error(`There is no ${name}.`);
  return tag;
}

/** An attribute's value; empty where it is missing. */
export function attributeOf(tag: Tag, name: string): string {
  return attribute(tag, name) ?? '';
}

/** All text in a tree, as it is written. */
export function rawText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

/** What a reader reads in a tree: its text, with one space for each that is written. */
export function text(node: Node): string {
  return plain(rawText(node));
}

/** A text with one space for each that is written, also for those that hold words together. */
export function plain(written: string): string {
  return written.replace(/\s+/g, ' ').trim();
}

/** What a page says in the one `meta` of this name. */
export function meta(page: Node, name: string): string {
  const found = metas(page, name);
  expect(found, name).toHaveLength(1);
  return found.join();
}

/** What a page says in every `meta` of this name. */
export function metas(page: Node, name: string): string[] {
  const found = ['name', 'property'].flatMap((key) => all(page, 'meta', { [key]: name }));
  return found.map((tag) => attributeOf(tag, 'content'));
}

/** Letters that a language is not written in and another is. */
export function lettersForeignTo(language: Language, count = ''): RegExp {
  const scripts = languages.map((one) => dictionaries[one].script);
  const others = scripts.filter((script) => script !== dictionaries[language].script);
  return new RegExp(`[${others.map((script) => `\\p{Script=${script}}`).join('')}]${count}`, 'u');
}

/** The links of a tree that say this. */
export function linksThatSay(node: Node, words: string): Tag[] {
  return all(node, 'a').filter((link) => text(link) === plain(words));
}

/** The tags that a tag stands in, from the nearest on. */
export function around(node: Node): Tag[] {
  const parent = 'parentNode' in node ? node.parentNode : null;
  if (!parent) return [];
  return 'tagName' in parent ? [parent, ...around(parent)] : around(parent);
}

/** The file of the site that an address names, whatever origin it is on; and the type a host sends it with. */
export function served(address: string): { name: string; type: string; bytes: Buffer } {
  const { pathname } = new URL(address.replace(/^webcal:/, 'http:'), siteUrl);
  const file = fileOf(decodeURI(pathname));
  expect(existsSync(file), `${address} is there`).toBe(true);
  const name = file.replace(/^out\//, '');
  return { name, type: headersOf(name)['Content-Type'] ?? '', bytes: readFileSync(file) };
}
