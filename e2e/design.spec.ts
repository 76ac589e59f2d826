import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { editions, languages } from '@/data/editions';
import { allPages, expect, framedPages, onEach, test } from './support/test';

const { events, memorial } = content();
const pages = allPages.filter((address) => !framedPages.includes(address));

test('The head of a page takes no more than 100 px of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await onEach(pages, async (address) => {
    await page.goto(address);
    const box = await page.getByRole('banner').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(100);
  });
});

for (const width of [360, 390, 768, 1024, 1280, 1600])
  test(`No line of reading is longer than 62 letters at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await onEach(pages, async (address) => {
      await page.goto(address);
      const longest = await page.evaluate(async () => {
        const faces = [...document.fonts].map((face) => face.load());
        await Promise.all(faces);
        // How many letters of its own text a paragraph's column takes, on average.
        const measure = document.createElement('canvas').getContext('2d');
        if (!measure) throw new Error('There is no canvas.');
        const widths = [...document.querySelectorAll('main p')]
          .filter((one) => one.checkVisibility() && (one.textContent?.length ?? 0) > 120)
          // Notes are set small and are looked at, not read on.
          .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) > 16)
          .map((one) => {
            const text = one.textContent ?? '';
            const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(one);
            measure.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
            return one.clientWidth / (measure.measureText(text).width / text.length);
          });
        return Math.max(0, ...widths);
      });
      expect(longest).toBeLessThanOrEqual(62);
    });
  });

for (const language of languages) {
  const words = editions[language];

  test(`On a phone the first quotation of each ${language} entry comes early, and sharing after the documents’ words`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const { slug, quotations } of events) {
      await page.goto(addresses.event(language, slug));
      const top = async (selector: string) => {
        const box = await page.locator(selector).first().boundingBox();
        return box?.y ?? Number.POSITIVE_INFINITY;
      };
      const last = await page.locator(`[id="${quotations.at(-1)?.id}"]`).boundingBox();
      expect(await top('blockquote')).toBeLessThanOrEqual(700);
      const share = await top('share-link button');
      expect(share).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));
      const heads = await page.getByRole('heading', { level: 2 }).allTextContents();
      expect(heads[0]).toBe(words.share.heading);
    }
  });

  test(`The caption of the ${language} memorial is in the first view of a wide screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(addresses.memorial(language));
    const caption = page.getByText(memorial.discs.caption[language]);
    await expect(caption).toBeInViewport({ ratio: 1 });
  });

  test(`The ${language} timeline, and every entry, leads once from its text to the memorial`, async ({
    page,
  }) => {
    const all = [
      addresses.timeline(language),
      ...events.map(({ slug }) => addresses.event(language, slug)),
    ];
    await onEach(all, async (address) => {
      await page.goto(address);
      const ways = page
        .getByRole('main')
        .locator(`a[href="${addresses.memorial(language)}"]`)
        .locator('visible=true');
      await expect(ways).toHaveCount(1);
      await ways.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(memorial.title[language]);
    });
  });
}

/** Links and buttons that do not stand within a sentence (WCAG 2.2, 2.5.8), and their least side. */
function smallTargets(): string[] {
  return [...document.querySelectorAll('a, button')].flatMap((one) => {
    if (!one.checkVisibility() || one.closest('svg')) return [];
    const inSentence = [...(one.closest('p, li, figcaption, dd')?.childNodes ?? [])].some(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
    );
    const { width, height } = one.getBoundingClientRect();
    if (inSentence || width === 0 || (height >= 24 && width >= 24)) return [];
    // A small target is enough where none other comes within 24 px of it.
    const centre = { x: 0, y: 0 };
    const middle = (element: Element) => {
      const box = element.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    };
    Object.assign(centre, middle(one));
    const crowded = [...document.querySelectorAll('a, button')].some((other) => {
      if (other === one || !other.checkVisibility()) return false;
      const at = middle(other);
      return Math.abs(at.x - centre.x) < 24 && Math.abs(at.y - centre.y) < 24;
    });
    return crowded ? [`${one.textContent} ${Math.round(width)}×${Math.round(height)}`] : [];
  });
}

for (const width of [390, 1280])
  test(`Whatever can be pointed at is large enough or stands apart, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await onEach(pages, async (address) => {
      await page.goto(address);
      expect(await page.evaluate(smallTargets)).toEqual([]);
    });
  });
