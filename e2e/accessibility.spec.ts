import AxeBuilder from '@axe-core/playwright';
import { allPages, expect, framedPages, onEach, test } from './support/test';

/** `/` is byte for byte the page at `/en/`, which another test promises. */
const pages = allPages.filter((address) => address !== '/');

const everything = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
];
/** What depends on colours alone; the rest of a page is the same in every appearance. */
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const appearances: {
  name: string;
  runOnly: string[];
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
}[] = [
  { name: 'light', runOnly: everything, colorScheme: 'light' },
  { name: 'dark', runOnly: colours, colorScheme: 'dark' },
  { name: 'forced colours', runOnly: colours, colorScheme: 'light', forcedColors: 'active' },
];

for (const address of pages) {
  test(`${address} has no obstacle that axe can find, by day, by night, in forced colours`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const { name, runOnly, ...media } of appearances) {
      await page.emulateMedia({ forcedColors: null, ...media });
      const { violations } = await new AxeBuilder({ page }).options({ runOnly }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(found, name).toEqual([]);
    }
  });

  test(`${address} has landmarks and one main heading, and works by keyboard`, async ({ page }) => {
    await page.goto(address);
    const framed = framedPages.includes(address);
    await expect(page.getByRole('main')).toHaveCount(1);
    for (const landmark of ['banner', 'contentinfo'] as const)
      await expect(page.getByRole(landmark)).toHaveCount(framed ? 0 : 1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    // A page in a frame begins with its text: there is nothing to skip.
    if (!framed) {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      await expect(skip).toHaveAttribute('href', '#text');
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    }
    const main = page.getByRole('main');
    const links = main.getByRole('link').or(main.getByRole('button'));
    const count = await links.count();
    const seen = new Set<string>();
    for (let step = 0; step < count; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element?.closest('main')) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          text: element.outerHTML,
          visible: outlineStyle !== 'none' && outlineWidth !== '0px',
        };
      });
      expect(focus?.visible, focus?.text).toBe(true);
      seen.add(`${step} ${focus?.text}`);
    }
    expect(seen.size).toBe(count);
  });
}

for (const [width, letters] of [
  [320, 16],
  [360, 32],
  [768, 32],
  [1280, 32],
] as const)
  test(`Every page can be read at ${width} px with letters of ${letters} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
    const sideways = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth;
    await onEach(pages, async (address) => {
      await page.goto(address);
      expect(await page.evaluate(sideways)).toBe(0);
    });
  });
