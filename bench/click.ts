import { setTimeout as pause } from 'node:timers/promises';
import { launchBrowser } from './lighthouse';

/** How a reader comes to click: resting on the link before, or at once. */
export const manners = ['after resting on the link', 'at once'] as const;

const rest = 300;

/**
 * The milliseconds from a click on the first entry of a timeline to the first paint of the entry's page.
 * The browser slows nothing down, for it would not slow down a page that it prepares in the background.
 */
export async function clickToPaint(url: string, manner: (typeof manners)[number]): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(watch);
    await page.goto(url, { waitUntil: 'networkidle0' });
    const link = await page.$('ol h2 a');
    if (!link) throw new Error(`${url} has no entry to click on.`);
    await link.scrollIntoView();
    await pause(700);
    await link.hover();
    if (manner === 'after resting on the link') await pause(rest);
    await link.click();
    await pause(1500);
    // Not asked through the page: one that was prepared in the background has taken its place.
    const opened = browser.targets().find((target) => target.url().includes('/events/'));
    const session = await opened?.createCDPSession();
    const answer = await session?.send('Runtime.evaluate', { expression: painted });
    const after = Number(answer?.result.value);
    if (!(after > 0)) throw new Error(`${url}: the click leads to no other page.`);
    return after;
  } finally {
    await browser.close();
  }
}

/** Notes when a click comes, and when the document then paints another heading, by the machine's clock. */
const watch = `{
  const now = () => performance.timeOrigin + performance.now();
  addEventListener('click', () => localStorage.setItem('clicked', now()), true);
  addEventListener('DOMContentLoaded', () => {
    const heading = () => document.querySelector('h1')?.textContent;
    const first = heading();
    const observer = new MutationObserver(() => {
      if (heading() === first) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { window.painted = now(); };
        port2.postMessage('');
      });
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}`;

const painted = `(window.painted ??
  performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime) -
  localStorage.getItem('clicked')`;
