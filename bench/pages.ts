import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../adapter/files';
import type { Contender } from './contenders';
import { type Measured, measure } from './lighthouse';

const scores = ['performance', 'accessibility', 'best practices', 'SEO'] as const;

/** Every page that is there to be found; not those for frames and wrong addresses, which ask not to be. */
export function pagesOf(site: Contender | undefined): string[] {
  const folder = site?.folder ?? '';
  return filesOf(folder)
    .filter((name) => name.endsWith('.html'))
    .filter(
      (name) => !/name="robots" content="noindex/.test(readFileSync(join(folder, name), 'utf8')),
    )
    .map((name) => `/${name.replace(/index\.html$/, '')}`);
}

/** Which pages have less than 100 in one of the four scores; what disturbs the machine gets two more tries. */
export async function scoresOf(pages: string[], origin: string) {
  const less: string[] = [];
  for (const page of pages) {
    console.log(`Scores of ${page}`);
    let missing: string[] = [];
    for (let tries = 0; tries < 3 && (tries === 0 || missing.length > 0); tries++)
      missing = missingIn(await measure(origin + page));
    if (missing.length > 0) less.push(`\`${page}\` ${missing.join(', ')}`);
  }
  const all = `100 in all four on each of ${pages.length} pages`;
  return {
    less,
    text:
      less.length === 0
        ? `${all}.`
        : `100 on ${pages.length - less.length} of ${pages.length} pages; less on ${less.join('; ')}.`,
  };
}

function missingIn(measured: Measured): string[] {
  return scores.filter((name) => measured[name] !== 100).map((name) => `${name} ${measured[name]}`);
}
