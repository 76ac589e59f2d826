import { launchBrowser } from './lighthouse';

/** The share of frames, in percent, that come later than the one after next while a page is scrolled through. */
export async function lateFrames(url: string): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 412, height: 823 });
    await page.goto(url, { waitUntil: 'networkidle0' });
    return Number(await page.evaluate(scrollThrough));
  } finally {
    await browser.close();
  }
}

const scrollThrough = `new Promise((resolve) => {
  const frames = [];
  const next = (time) => {
    frames.push(time);
    if (frames.length > 300) {
      const late = frames.filter((one, index) => index > 0 && one - frames[index - 1] > 34);
      resolve((100 * late.length) / 300);
    } else {
      scrollBy(0, 120);
      requestAnimationFrame(next);
    }
  };
  requestAnimationFrame(next);
})`;
