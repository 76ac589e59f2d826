import { afterAll, beforeAll, describe } from 'vitest';
import { serveSite } from '../support/serve';
import { copyingPromises } from './copying';
import { dayPromises } from './day';
import { startFirefox } from './firefox';
import { layoutPromises } from './layout';
import { loadingPromises } from './loading';
import { markPromises } from './marks';
import { printingPromises } from './printing';
import { Reader, type Visit } from './reader';
import { startWebKit } from './webkit';

const start = process.env.ENGINE === 'Firefox' ? startFirefox : startWebKit;

/** A browser, and the site for it, while the tests of a group run. */
function visit(scripts: boolean): () => Visit {
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

describe('With JavaScript', () => {
  const current = visit(true);
  loadingPromises(current);
  layoutPromises(current);
  markPromises(current);
  copyingPromises(current);
  dayPromises(current);
  printingPromises(current);
});

describe('Without JavaScript', () => {
  markPromises(visit(false));
});
