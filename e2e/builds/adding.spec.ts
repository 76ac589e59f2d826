import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addresses } from '@/data/addresses';
import { editions, languages } from '@/data/editions';
import { buildSite, copyContent, freshFolder } from '../support/build';
import { serveSite } from '../support/serve';

test.describe.configure({ timeout: 180_000 });

const quoted = 'common strategic approaches to combating terrorism';

/** The entry that the README adds, as it stands there. */
const example = /```yaml\n(# yaml-language-server: \S+event\.schema\.json\n[\s\S]*?)```/;

test('An entry added as the README says appears everywhere it should', async ({
  page,
  request,
}) => {
  const content = copyContent('added');
  const [, entry] = example.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(entry, 'the worked example in README.md').toBeDefined();
  writeFileSync(`${content}/events/un-strategy.yaml`, entry ?? '');
  const out = freshFolder('added-out');
  const { status, printed } = buildSite({ CONTENT: content, OUT: out });
  expect(status, printed).toBe(0);

  const { origin: site, stop } = await serveSite({ OUT: out });
  try {
    for (const language of languages) {
      const words = editions[language];
      const address = addresses.event(language, 'un-strategy');
      await page.goto(site + addresses.timeline(language));
      const list = page.getByRole('list', { name: words.timeline.list }).locator('> li');
      const entries = await list.getByRole('heading').allTextContents();
      expect(entries).toHaveLength(4);
      const title = entries[2] ?? '';
      const axis = page.getByRole('navigation', { name: words.timeline.axis });
      await axis.locator(`a[href="${address}"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('blockquote').first()).toContainText(quoted);
      await page.getByRole('link', { name: words.quotation.readInPlace }).first().click();
      await expect(page.locator('li').filter({ has: page.locator(':target') })).toContainText(
        title,
      );
      await page.goto(site + addresses.event(language, 'decree-116'));
      await expect(page.getByRole('navigation', { name: words.event.neighbours })).toContainText(
        title,
      );
      expect(await (await request.get(`${site}/sitemap.xml`)).text()).toContain(`${address}<`);
    }
  } finally {
    stop();
  }
});
