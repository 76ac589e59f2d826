import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect } from '../support/test';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The shorter of its two files, which a page takes in sooner. */
const program = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const everything = 'wcag2a wcag2aa wcag2aaa wcag21a wcag21aa wcag22aa best-practice'.split(' ');
/** What depends on colours alone; the rest of a page is the same in every appearance. */
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const appearances = [
  { name: 'light', rules: everything, media: { colorScheme: 'light', forcedColors: null } },
  { name: 'dark', rules: colours, media: { colorScheme: 'dark', forcedColors: null } },
  {
    name: 'forced colours',
    rules: colours,
    media: { colorScheme: 'light', forcedColors: 'active' },
  },
] as const;

/** No obstacle that axe can find, by day, by night, in forced colours. */
export async function hasNoObstacle(page: Page) {
  await page.evaluate(program);
  for (const { name, rules, media } of appearances) {
    await page.emulateMedia(media);
    const found = await page.evaluate(
      async (runOnly) => {
        const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
        );
      },
      [...rules],
    );
    expect(found, name).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
}
