import { afterAll, beforeAll, describe } from 'vitest';
import { serveSite } from '../support/serve';
import { copyingPromises } from './copying';
import { dayPromises } from './day';
import type { Driver, Options } from './driver';
import { layoutPromises } from './layout';
import { loadingPromises } from './loading';
import { markPromises } from './marks';
import { printingPromises } from './printing';
import { Reader, type Visit } from './reader';

type Start = (options: Options) => Promise<Driver>;

/** What is promised to readers of the built site, in an engine that starts so. */
export function enginePromises(start: Start) {
  describe('With JavaScript', () => {
    const current = visit(start, true);
    loadingPromises(current);
    layoutPromises(current);
    markPromises(current);
    copyingPromises(current);
    dayPromises(current);
    printingPromises(current);
  });

  describe('Without JavaScript', () => {
    markPromises(visit(start, false));
  });
}

/** A browser, and the site for it, while the tests of a group run. */
function visit(start: Start, scripts: boolean): () => Visit {
  let current: Visit;
  let stop = async () => {};
  beforeAll(async () => {
    const [driver, site] = await Promise.all([start({ scripts }), serveSite({})]);
    console.log(`Reading with ${driver.version}`);
    current = { reader: new Reader(driver), origin: site.origin };
    stop = async () => {
      site.stop();
      await driver.quit();
    };
  });
  afterAll(() => stop());
  return () => current;
}
