import { readdirSync, readFileSync } from 'node:fs';
import { defaultLanguage, isLanguage, type Language, languages } from '@/data/languages';

/** Every page in the built site, as the address a reader opens; not those that only lead to another. */
export const allPages: string[] = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .filter((name) => !readFileSync(`out/${name}`, 'utf8').includes('http-equiv="refresh"'))
  .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

/** The pages that stand within others: they have no way around of their own. */
export const framedPages = allPages.filter((address) => address.endsWith('/embed/'));

/** The languages a page speaks: its own, or for a wrong address every one. */
export function languagesOf(address: string): readonly Language[] {
  const [, first = ''] = address.split('/');
  if (isLanguage(first)) return [first];
  return address === '/' ? [defaultLanguage] : languages;
}

/** The file that the built site serves at an address. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `out${address}index.html` : `out${address}`;
}
