import { atIsland, atRoot, expect, hrefs, missing, openIsland, target, test } from './test';

const event = 'events/lighthouse-fire/';
const report = 'sources/keepers-report/';

test('a quotation leads to its words in the document, and they lead back', async ({ page }) => {
  await openIsland(page, `ru/${event}`);
  for (const [link, passage, words] of [
    [/^Читать в документе/, 'p4w1-12', '41 lamps went out in the fire, 17 of them were small.'],
    [/^Там же, абзац 3/, 'p3w11-32', /^This day is dedicated .* of March, 1931\.$/],
  ] as const) {
    await page.getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(`${atIsland}/ru/${report}#${passage}`);
    await expect(target(page)).toHaveText(words);
    await expect(target(page)).toBeInViewport({ ratio: 1 });
    await expect(target(page)).toHaveCSS('background-color', 'rgb(201, 214, 226)');
    const runningHead = page.getByText('Отчёт о пожаре на маяке Гильдия смотрителей');
    await expect(runningHead).toBeInViewport({ ratio: 1 });
    const paragraph = page.getByRole('listitem').filter({ has: target(page) });
    await paragraph.getByRole('link', { name: 'Пожар на маяке' }).click();
    await expect(page).toHaveURL(`${atIsland}/ru/${event}#keepers-report-${passage}`);
    const quotation = target(page).getByRole('blockquote');
    await expect(quotation).toHaveText(words);
    await expect(quotation).toBeInViewport({ ratio: 1 });
  }
});

test('a number in the text leads to its source in the list, and back', async ({ page }) => {
  await openIsland(page, `en/${event}`);
  const sentence = page.getByText('Smoke was seen');
  await sentence.getByRole('link', { name: 'Source 1' }).click();
  await expect(target(page)).toBeInViewport({ ratio: 1 });
  await expect(target(page)).toContainText('Evening Oar, 6 March 1931 (in Russian), a copy');
  expect(await hrefs(target(page).getByRole('link'))).toEqual([
    '#cite-1',
    'https://oar.example/1931/fire',
    'https://archive.example/oar/1931/fire',
  ]);
  await expect(page.getByText('Seen on 20 November 2026.')).toBeVisible();
  await target(page).getByRole('link', { name: '1, back to the text' }).click();
  await expect(sentence.locator(':target')).toBeInViewport();
});

test('a link to a paragraph shows it, with its number and a running head', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await openIsland(page, `en/${report}`);
  const runningHead = page.getByText('Report on the Lighthouse Fire Keepers’ Guild');
  await expect(runningHead).toBeHidden();
  const number = page.getByRole('link', { name: 'Paragraph 6' });
  await number.click();
  await expect(target(page)).toContainText('The Guild calls lamps "the patient stars"');
  await expect(target(page)).toBeInViewport({ ratio: 1 });
  await expect(number).toHaveCSS('font-weight', '600');
  await expect(runningHead).toBeInViewport({ ratio: 1 });
});

test('a link to words that are no longer quoted says so, and leads to them', async ({ page }) => {
  const line = page.getByText('The words that this link leads to were once quoted here');
  for (const [path, words] of [
    [event, 'p4w13-16'],
    ['memorial/', 'p5w1-5'],
  ]) {
    await openIsland(page, `en/${path}`);
    await expect(line).toBeHidden();
    await openIsland(page, `en/${path}#keepers-report-${words}`);
    await expect(line).toBeInViewport();
    await line.getByRole('link', { name: 'Read it in the document' }).click();
    await expect(page).toHaveURL(`${atIsland}/en/${report}#${words}`);
    await expect(target(page)).toBeInViewport({ ratio: 1 });
    const paragraph = page.getByRole('listitem').filter({ has: target(page) });
    await expect(paragraph.getByText('no longer are')).toBeVisible();
  }
});

test('each former address of an entry leads to it, at the same quotation', async ({ page }) => {
  for (const former of ['tower-fire', 'outer-lighthouse']) {
    await openIsland(page, `en/events/${former}/#keepers-report-p3w11-32`);
    await expect(page).toHaveURL(`${atIsland}/en/${event}#keepers-report-p3w11-32`);
    await expect(target(page)).toContainText('This day is dedicated to the fire');
    await expect(target(page)).toBeInViewport({ ratio: 1 });
  }
});

test('an entry whose month or year alone is known shows no more of its date', async ({ page }) => {
  await openIsland(page, 'en/');
  const dates = page.getByRole('list', { name: 'All entries' }).locator('time');
  await expect(dates).toHaveText(['2', '5 March 1931', 'June 1933', '1935', '5 March']);
  await openIsland(page, 'en/events/island-bell/');
  await expect(page.locator('article time').first().locator('../..')).toHaveText('1935Share');
});

test('the other language opens at the same words', async ({ page }) => {
  await openIsland(page, `en/${report}#p7w10-20`);
  await page.getByRole('banner').getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(`${atIsland}/ru/${report}#p7w10-20`);
  await expect(target(page)).toBeInViewport({ ratio: 1 });
});

test('a wrong address is answered first in the language it names, and leads on', async ({
  page,
}) => {
  expect((await page.goto(missing))?.status()).toBe(404);
  const titles = ['По этому адресу страницы нет', 'There is no page at this address'];
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles);
  await page.getByRole('main').getByRole('link', { name: 'Хронология' }).click();
  await expect(page).toHaveURL(`${atRoot}/ru/`);
});
