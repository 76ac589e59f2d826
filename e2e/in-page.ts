import type axe from 'axe-core';

// What tests ask a page from within. Each function is sent to the browser by itself.

declare global {
  interface Window {
    axe: typeof axe;
    tabFaults: () => string[];
  }
}

/** What axe finds by some rules or kinds of rules. */
export async function axeFaults(runOnly: string[]): Promise<string[]> {
  const rules = { 'target-size': { enabled: true } };
  const { violations } = await window.axe.run({ runOnly, rules, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How far the page scrolls sideways with letters of a size, in pixels. */
export function scrollsSideways(size: string): number {
  const page = document.documentElement;
  page.style.fontSize = size;
  return page.scrollWidth - page.clientWidth;
}

/** Watches where the Tab key leads, for `tabFaults`, and gives the presses from end to end. */
export function watchTabs(backwards: boolean): number {
  const inOrder = [...document.querySelectorAll<HTMLElement>('a[href], button')].filter(
    (one) => one.checkVisibility() && one.getAttribute('tabindex') !== '-1',
  );
  if (backwards) inOrder.reverse()[0]?.focus();
  let index = backwards ? 0 : -1;
  const faults: string[] = [];
  const nameOf = (element?: Element | null) => element?.outerHTML.slice(0, 120);
  const look = (event?: KeyboardEvent) => {
    if (event && event.key !== 'Tab') return;
    const focused = document.activeElement;
    const expected = inOrder[index++];
    if (!focused || !expected) return;
    if (focused !== expected) faults.push(`${nameOf(focused)}, not ${nameOf(expected)}`);
    if (getComputedStyle(focused).outlineStyle === 'none')
      faults.push(`unseen: ${nameOf(focused)}`);
    const { left = 0, top = 0, width = 0, height = 0 } = focused.getClientRects()[0] ?? {};
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!focused.contains(hit)) faults.push(`${nameOf(focused)} lies under ${nameOf(hit)}`);
  };
  addEventListener('keydown', look);
  window.tabFaults = () => {
    removeEventListener('keydown', look);
    look();
    if (index !== inOrder.length) faults.unshift(`${index} of ${inOrder.length} reached`);
    return faults.slice(0, 3);
  };
  return backwards ? inOrder.length - 1 : inOrder.length;
}
