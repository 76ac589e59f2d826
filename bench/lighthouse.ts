import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import { wholeChromium } from '../e2e/support/chromium';

/** What one run measures: sizes in bytes, times in milliseconds, scores out of 100. */
export type Measured = Record<(typeof figures)[number], number>;

export const figures = [
  'bytes without fonts',
  'bytes',
  'requests',
  'first contentful paint',
  'largest contentful paint',
  'blocking time',
  'layout shift',
  'main-thread time',
  'performance',
  'accessibility',
  'best practices',
  'SEO',
] as const;

export function launchBrowser() {
  return launch({
    executablePath: wholeChromium().executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** Whether the slow line and processor are worked out from a fast run, as by default, or really slow. */
export type Slowing = 'simulate' | 'devtools';

/** One run of Lighthouse for a phone. */
export async function measure(url: string, slowing: Slowing = 'simulate'): Promise<Measured> {
  const browser = await launchBrowser();
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const result = await lighthouse(url, { port, logLevel: 'error', throttlingMethod: slowing });
    if (!result || result.lhr.runtimeError)
      throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
    const { audits, categories } = result.lhr;
    const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
    const score = (id: string) => Math.round(100 * (categories[id]?.score ?? Number.NaN));
    const requests = requestsIn(audits['network-requests']?.details);
    const sum = (some: typeof requests) => some.reduce((total, { bytes }) => total + bytes, 0);
    return {
      'bytes without fonts': sum(requests.filter(({ type }) => type !== 'Font')),
      bytes: sum(requests),
      requests: requests.length,
      'first contentful paint': value('first-contentful-paint'),
      'largest contentful paint': value('largest-contentful-paint'),
      'blocking time': value('total-blocking-time'),
      'layout shift': value('cumulative-layout-shift'),
      'main-thread time': value('mainthread-work-breakdown'),
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best practices': score('best-practices'),
      SEO: score('seo'),
    };
  } finally {
    await browser.close();
  }
}

/** The requests that Lighthouse counted, as they came over the network. */
function requestsIn(details: unknown): { type: string; bytes: number }[] {
  const items: unknown[] =
    typeof details === 'object' && details && 'items' in details && Array.isArray(details.items)
      ? details.items
      : [];
  return items.map((item) => ({
    type: String(field(item, 'resourceType')),
    bytes: Number(field(item, 'transferSize')),
  }));
}

function field(item: unknown, name: string): unknown {
  return typeof item === 'object' && item ? Reflect.get(item, name) : undefined;
}
