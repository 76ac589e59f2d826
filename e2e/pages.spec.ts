import { defaultLanguage, dictionaries } from '@/data/languages';
import { hasNoObstacle } from './pages/axe';
import { worksByKeyboard } from './pages/keyboard';
import { longestLine, sideways, smallTargets } from './pages/measures';
import { allPages, framedPages, languagesOf } from './support/pages';
import { expect, test } from './support/test';

// Each page is opened once, and asked everything that is promised of every page.

/** A language in other letters has Latin ones too. */
const fontBudget = (address: string) => {
  const [language = defaultLanguage] = languagesOf(address);
  return dictionaries[language].script === 'Latin' ? 40_000 : 80_000;
};
const requestBudget = 6;

for (const address of allPages)
  test.describe(address, () => {
    test.describe.configure({ mode: 'default' });
    const isFramed = framedPages.includes(address);

    test('asks for little', { tag: '@budget' }, async ({ visit }) => {
      const { loaded } = await visit(address);
      const fonts = loaded.filter(({ type }) => type === 'font').map(({ bytes }) => bytes);
      expect(fonts.length, 'the site sets its own type').toBeGreaterThan(0);
      const total = fonts.reduce((sum, bytes) => sum + bytes, 0);
      expect(total, 'fonts').toBeLessThanOrEqual(fontBudget(address));
      expect(loaded.length, 'requests').toBeLessThanOrEqual(requestBudget);
      const separate = loaded.filter(({ type }) => ['stylesheet', 'script'].includes(type));
      expect(separate, 'styles and scripts of their own').toEqual([]);
    });

    // `/` is byte for byte the page at `/en/`, which another test promises.
    if (address === '/') return;

    test('has landmarks and one main heading, and works by keyboard', {
      tag: '@accessibility',
    }, async ({ visit }) => {
      const { page } = await visit(address);
      await worksByKeyboard(page, address);
    });

    test('has no obstacle that axe can find, by day, by night, in forced colours', {
      tag: '@accessibility',
    }, async ({ visit }) => {
      const { page } = await visit(address);
      await hasNoObstacle(page);
    });

    if (!isFramed) {
      test('has a head of at most 100 px on a phone', { tag: '@design' }, async ({ visit }) => {
        const { page } = await visit(address);
        await page.setViewportSize({ width: 390, height: 844 });
        const box = await page.getByRole('banner').boundingBox();
        expect(box?.height).toBeLessThanOrEqual(100);
      });

      test('has no line of reading longer than 62 letters at any width', {
        tag: '@design',
      }, async ({ visit }) => {
        const { page } = await visit(address);
        for (const width of [360, 390, 768, 1024, 1280, 1600]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await page.evaluate(longestLine), `${width} px`).toBeLessThanOrEqual(62);
        }
      });

      test('lets whatever can be pointed at be large, or stand apart', {
        tag: '@design',
      }, async ({ visit }) => {
        const { page } = await visit(address);
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await page.evaluate(smallTargets), `${width} px`).toEqual([]);
        }
      });
    }

    test('can be read at any width with letters of twice the size', {
      tag: '@accessibility',
    }, async ({ visit }) => {
      const { page } = await visit(address);
      const session = await page.context().newCDPSession(page);
      const letters = () =>
        page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
      for (const [width, size] of [
        [320, 16],
        [360, 32],
        [768, 32],
        [1280, 32],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
        await expect.poll(letters).toBeGreaterThanOrEqual(size);
        expect(await page.evaluate(sideways), `${width} px`).toBe(0);
      }
      await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
      await session.detach();
    });
  });
