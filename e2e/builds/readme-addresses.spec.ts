import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parse, parseDocument } from 'yaml';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { editions, languages } from '@/data/editions';
import { copyContent } from '../support/build';
import { accepted, addTo, exampleLine, test } from '../support/readme';

test.describe.configure({ timeout: 180_000 });

test('Every entry renamed as the README says is found at its former address', async ({
  page,
  serve,
}) => {
  const folder = copyContent('renamed-all');
  const [field] = exampleLine('formerly').split('[');
  const rename = (slug: string) => `${slug}-renamed`;
  for (const name of readdirSync(`${folder}/events`)) {
    const slug = name.replace(/\.yaml$/, '');
    const path = `${folder}/events/${rename(slug)}.yaml`;
    renameSync(`${folder}/events/${name}`, path);
    addTo(path, `${field}[${slug}]`);
  }
  const memorial = `${folder}/pages/memorial.yaml`;
  addTo(memorial, `event: ${rename(content().memorial.event.slug)}`);
  const site = await serve(accepted(folder));
  for (const language of languages)
    for (const { slug, formerly } of content().events)
      for (const name of [slug, ...formerly]) {
        await page.goto(site + addresses.event(language, name));
        await expect(page).toHaveURL(site + addresses.event(language, rename(slug)));
      }
});

test('Links to a quotation withdrawn as the README says still find the words', async ({
  page,
  serve,
}) => {
  const folder = copyContent('withdrawn');
  const line = exampleLine('withdrawn');
  const [id] = parse(line).withdrawn;
  const { events } = content();
  const quoting = events.filter(({ quotations }) => quotations.some((one) => one.id === id));
  expect(quoting.length, 'entries that quote what the README withdraws').toBeGreaterThan(0);
  for (const { slug, quotations } of quoting) {
    const path = `${folder}/events/${slug}.yaml`;
    const file = parseDocument(readFileSync(path, 'utf8'));
    file.deleteIn(['quotations', quotations.findIndex((one) => one.id === id)]);
    writeFileSync(path, String(file));
    addTo(path, line);
  }
  const site = await serve(accepted(folder));
  for (const language of languages)
    for (const { slug, quotations } of quoting) {
      const quoted = quotations.find((one) => one.id === id);
      await page.goto(`${site}${addresses.event(language, slug)}#${id}`);
      const { withdrawn, readInPlace } = editions[language].quotation;
      const notice = page.getByText(withdrawn).locator('visible=true');
      await notice.getByRole('link', { name: readInPlace }).click();
      await expect(page.getByText(editions[language].source.withdrawn)).toBeVisible();
      await expect(page.locator('li:has(:target)')).toContainText(quoted?.words ?? '');
    }
});
