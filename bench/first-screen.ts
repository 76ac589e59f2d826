import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { firstPort } from './contenders';
import { launchBrowser } from './lighthouse';
import { serve } from './serve';

/** One initial TCP window (RFC 6928), in bytes. */
const window = 14_600;
const port = firstPort + 9;
const screens = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/**
 * Whether the first screen of a page is painted, to the last pixel, from the first 14,600 bytes of it
 * as it is sent; on a phone and on a wide screen.
 */
export async function isFirstScreenInWindow(folder: string): Promise<boolean> {
  const file = join(folder, 'en', 'index.html');
  const start = gzipSync(readFileSync(file), { level: 9 }).subarray(0, window);
  const html = gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH });
  writeFileSync(join(folder, 'en', 'start.html'), html);
  const server = await serve(folder, port);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const same: boolean[] = [];
    for (const screen of screens) {
      await page.setViewport(screen);
      const pictures: string[] = [];
      // Opened once before, so that both have the fonts.
      for (const address of ['/en/', '/en/', '/en/start.html']) {
        await page.goto(server.origin + address, { waitUntil: 'networkidle0' });
        pictures.push(await page.screenshot({ encoding: 'base64' }));
      }
      same.push(pictures[1] === pictures[2]);
    }
    return same.every(Boolean);
  } finally {
    await browser.close();
    server.stop();
  }
}
