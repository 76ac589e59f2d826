import jsqr from 'jsqr';
import { extractText } from 'unpdf';
import { atIsland, expect, openIsland, test } from './test';

const [night, day] = ['rgb(20, 23, 27)', 'rgb(247, 245, 240)'];
const appearances = [
  { name: 'on the screen', media: {} },
  { name: 'in forced colours', media: { forcedColors: 'active' } },
  { name: 'on paper', media: { media: 'print' } },
] as const;

test('the memorial and the field on the timeline are dark, by day too', async ({ page }) => {
  const body = page.locator('body');
  await openIsland(page, 'en/memorial/');
  await expect(body).toHaveCSS('background-color', night);
  await openIsland(page, 'en/');
  await expect(body).toHaveCSS('background-color', day);
  await expect(page.locator('main > a')).toHaveCSS('background-color', night);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(body).toHaveCSS('background-color', night);
});

for (const { name, media } of appearances)
  test.describe(name, () => {
    const forced = name === 'in forced colours';
    test.skip(({ browserName }) => forced && browserName === 'webkit', 'has no forced colours');

    test('there is a disc for each of the dead, the children’s lighter', async ({ page }) => {
      await page.emulateMedia(media);
      await openIsland(page, 'en/memorial/');
      const field = page.getByRole('img', { name: 'A field of 41 discs, one for each lamp.' });
      const discs = await field
        .locator('path')
        .evaluateAll((all) => all.map((one) => one.getAttribute('d')?.match(/m/g)?.length));
      expect(discs).toEqual([24, 17]);
      const drawn = await field
        .locator('use')
        .evaluateAll((all) =>
          all
            .filter((one) => getComputedStyle(one.parentElement ?? one).display !== 'none')
            .map((one) => `${getComputedStyle(one).stroke} ${one.getAttribute('stroke-width')}`),
        );
      // An outline is a disc with a smaller one of the ground's colour over it; on phones all are larger.
      const [ink, ground] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
      expect(drawn).toEqual(
        name === 'on the screen'
          ? ['rgb(111, 129, 148) 12', 'rgb(233, 230, 223) 12']
          : [`${ink} 12`, `${ink} 12`, `${ground} 5.04`, `${ground} 9.36`],
      );
    });

    test('each hour has a ring, filled where the minute is known', async ({ page }) => {
      await page.emulateMedia(media);
      await openIsland(page, 'en/events/lighthouse-fire/');
      const hours = page.getByRole('listitem').filter({ hasText: /Smoke|went\sout|was\sout/ });
      const rings = await hours.evaluateAll((all) =>
        all.map((one) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(one, '::before');
          return `${borderTopStyle} ${borderTopWidth}`;
        }),
      );
      expect(rings).toEqual(['solid 1px', 'solid 6px', 'solid 1px']);
    });
  });

test.describe(() => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'Only Chromium can be asked for this');

  test('every word, in either script, stands in the site’s own letters', async ({ page }) => {
    const chromium = await page.context().newCDPSession(page);
    await chromium.send('DOM.enable');
    await chromium.send('CSS.enable');
    for (const path of ['en/', 'en/events/lighthouse-fire/', 'ru/events/lighthouse-fire/']) {
      await openIsland(page, path);
      await page.evaluate(() => document.fonts.ready);
      const { nodes } = await chromium.send('DOM.getFlattenedDocument', { depth: -1 });
      const elements = nodes.filter(({ nodeType }) => nodeType === 1);
      const fonts = elements.map(({ nodeId }) =>
        chromium.send('CSS.getPlatformFontsForNode', { nodeId }),
      );
      const used = (await Promise.all(fonts)).flatMap((one) => one.fonts);
      expect(used.length).toBeGreaterThan(20);
      expect(used.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
    }
  });

  for (const [path, printed, left] of [
    [
      'events/lighthouse-fire',
      ['41 lamps went out', 'paragraph 4 of 7', 'https://oar.example/1931/fire'],
      /Timeline|Русский|Share|Copy|Readit|BibTeX|Feed|Reportan/,
    ],
    ['events/island-bell', ['http://localhost:4574/island/en/events/island-bell/'], /Share|Copy/],
    ['sources/keepers-report', ['1 The Keepers’ Guild', '7 The Guild'], /Timeline|quotedin|SHA/],
  ] as const)
    test(`/${path}/ is printed with what a reader cites, without tools`, async ({ page }) => {
      await openIsland(page, `en/${path}/`);
      const pdf = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
      const text = pdf.text.replace(/\s+/g, '');
      for (const words of printed) expect(text).toContain(words.replaceAll(' ', ''));
      expect(text).not.toMatch(left);
    });
});

test('a phone reads the address of an entry from the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await openIsland(page, 'en/events/lighthouse-fire/');
  const code = page.locator('svg[shape-rendering="crispEdges"]');
  await expect(code).toBeVisible();
  const { data, width } = await code.evaluate((svg) => {
    const side = (Number(svg.getAttribute('viewBox')?.split(' ').at(-1)) + 8) * 4;
    const context = new OffscreenCanvas(side, side).getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, side, side);
    context.scale(4, 4);
    context.translate(4, 4);
    context.stroke(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''));
    return { data: [...context.getImageData(0, 0, side, side).data], width: side };
  });
  const read = jsqr(new Uint8ClampedArray(data), width, width);
  expect(read?.data).toBe(`${atIsland}/en/events/lighthouse-fire/`);
});
