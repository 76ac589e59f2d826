import type { Page } from '@playwright/test';
import { framedPages } from '../support/pages';
import { expect } from '../support/test';

/** Landmarks and one main heading, and everything that is a link or a button by keyboard, in sight. */
export async function worksByKeyboard(page: Page, address: string) {
  const framed = framedPages.includes(address);
  const main = page.getByRole('main');
  await expect(main).toHaveCount(1);
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
    await expect(main).toBeFocused();
  }
  const count = await main.getByRole('link').or(main.getByRole('button')).count();
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
}
