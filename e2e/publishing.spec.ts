import { atIsland, expect, hrefs, openIsland, target, test } from './test';

test('each page names its publisher; a report of an error names the page', async ({ page }) => {
  for (const path of [
    'ru/',
    'ru/events/island-bell/',
    'ru/sources/',
    'ru/memorial/',
    'ru/about/',
  ]) {
    await openIsland(page, path);
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText('Издание 3, 31 декабря 2031 года. Издатель — Архив острова.');
    const [report = ''] = await hrefs(foot.getByRole('link', { name: 'Сообщить об ошибке' }));
    expect(decodeURIComponent(report).replaceAll('\u00a0', ' ')).toBe(
      `mailto:archive@island.example?subject=3 сентября: Сообщить об ошибке&body=${atIsland}/${path}`,
    );
  }
});

test('the About page says under which terms others may use the site', async ({ page }) => {
  await openIsland(page, 'en/about/');
  const island = 'https://island.example';
  const licences = page.getByRole('link', { name: /Licence$/ });
  expect(await hrefs(licences)).toEqual([`${island}/licence`, `${island}/code`]);
});

test('the page of the day offers its calendar and the feed', async ({ page }) => {
  await openIsland(page, 'en/events/day-of-lamps/');
  const section = page.getByRole('heading', { name: 'Calendar and feed' }).locator('..');
  expect(await hrefs(section.getByRole('link'))).toEqual([
    '/island/en/calendar.ics',
    `${atIsland}/en/calendar.ics`,
    `${atIsland}/en/calendar.ics`.replace('http', 'webcal'),
    '/island/en/feed.xml',
  ]);
  const calendar = await page.request.get(`${atIsland}/en/calendar.ics`);
  expect(await calendar.text()).toContain(`${atIsland}/en/events/day-of-lamps/`);
});

test('the feed leads to each correction', async ({ page }) => {
  const feed = await (await page.request.get(`${atIsland}/en/feed.xml`)).text();
  const corrections = feed.match(/(?<=href=")[^"]+#correction[^"]+/g) ?? [];
  expect(corrections).toHaveLength(4);
  for (const address of corrections) {
    await page.goto(address);
    await expect(target(page)).toBeInViewport({ ratio: 1 });
  }
});
