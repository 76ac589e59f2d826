import { expect } from '@playwright/test';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, languages } from '@/data/languages';
import { change, soon, test } from '../support/develop';
import { troubleOn } from '../support/trouble';

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ navigationTimeout: 60_000 });

const { events, sources } = content();
const [event] = events;
if (!event) throw new Error('There is no entry to open.');
const entry = addresses.event('en', event.slug);
const pages = languages.flatMap((language) => [
  addresses.timeline(language),
  addresses.memorial(language),
  addresses.sources(language),
  addresses.about(language),
  addresses.embed(language),
  ...events.map(({ slug }) => addresses.event(language, slug)),
  ...sources.map(({ id }) => addresses.source(language, id)),
]);

test('Every page is quiet while one develops, and wrong addresses are not found', async ({
  page,
  developing,
}) => {
  const trouble = troubleOn(page);
  const open = async (path: string, status: number) => {
    const before = developing.printed().length;
    const answer = await page.goto(developing.origin + path);
    expect.soft(answer?.status(), path).toBe(status);
    // React takes a page over after it was loaded; what it has to say comes then.
    await page.waitForTimeout(700);
    await expect
      .soft(page.locator('[data-nextjs-badge][data-error=true], [data-nextjs-dialog]'))
      .toHaveCount(0);
    const lines = developing.printed().slice(before).split('\n');
    const unexpected = lines.filter((line) => line && !/ (GET|HEAD) |Compil/.test(line));
    expect.soft(unexpected, path).toEqual([]);
    expect
      .soft(
        trouble.splice(0).filter((one) => status < 400 || !one.includes('404')),
        path,
      )
      .toEqual([]);
  };
  for (const path of ['/', ...pages]) await open(path, 200);
  for (const path of ['/xx/', '/en/nothing/', '/en/events/nothing/', '/en/sources/nothing/'])
    await open(path, 404);
});

test('The custom elements work while one develops', async ({ page, developing }) => {
  await page.goto(`${developing.origin}${entry}#text`);
  const { share } = dictionaries.en;
  await expect(page.getByRole('button', { name: share.copy })).toBeVisible();
  await page.locator('same-place a').first().click();
  await expect(page).toHaveURL(/\/ru\/.+#text$/);
  await page.goto(`${developing.origin}/en/`);
  await expect(page.locator('on-day').first()).toBeHidden();
});

test('What one changes shows within two seconds, without a reload by hand', async ({
  page,
  developing,
}) => {
  await page.goto(`${developing.origin}${entry}`);
  await expect(page.locator('share-link button')).toBeVisible();
  const changes = [
    [
      'components/frame/imprint.tsx',
      'navigation.footer,',
      "'New component. ' + navigation.footer,",
      'footer',
    ],
    [
      'data/words/en.ts',
      dictionaries.en.share.copy,
      `New word ${dictionaries.en.share.copy}`,
      'share-link',
    ],
    [
      'components/elements/share-link.ts',
      'this.replaceChildren(',
      "this.replaceChildren('New element ',",
      'share-link',
    ],
    [`data/events/${event.slug}.yaml`, 'title:\n  en: ', 'title:\n  en: New title ', 'h1'],
  ] as const;
  for (const [name, from, to, place] of changes) {
    const putBack = change(developing.site, name, from, to);
    await expect
      .soft(page.locator(place).first(), name)
      .toContainText(/New (component|word|element|title)/, soon);
    putBack();
    await expect
      .soft(page.locator(place).first(), name)
      .not.toContainText(/New (component|word|element|title)/, soon);
  }
});

test('A changed style shows as well', async ({ page, developing }) => {
  await page.goto(`${developing.origin}${entry}`);
  await expect(page.locator('share-link button')).toBeVisible();
  const style = 'h1 { letter-spacing: 3px; }\n';
  const putBack = change(developing.site, 'app/globals.css', '@theme', `${style}@theme`);
  await expect(page.locator('h1')).toHaveCSS('letter-spacing', '3px', soon);
  putBack();
});
