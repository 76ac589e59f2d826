import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { addresses, dataFiles } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries, languages } from '@/data/languages';
import { fileOf } from './support/pages';
import { expect, test } from './support/test';

test.use({ mayLeave: true });

/** As much as can be sent in a letter. */
const mostBytes = 500_000;

for (const language of languages) {
  test(`Every page and link of the ${language} copy works from a disk, without a network`, async ({
    page,
    context,
  }, { outputDir }) => {
    await page.goto(addresses.about(language));
    const offered = page.getByRole('link', { name: dictionaries[language].copy.link });
    await expect(offered).toHaveAttribute('href', dataFiles.copy(language));
    const zip = readFileSync(fileOf(dataFiles.copy(language)));
    expect(zip.length).toBeLessThan(mostBytes);
    const files = Object.entries(unzipSync(zip));
    for (const [name, data] of files) {
      mkdirSync(dirname(join(outputDir, name)), { recursive: true });
      writeFileSync(join(outputDir, name), data);
    }

    const [[readMe = '', said] = []] = files;
    expect(readMe).toBe(dictionaries[language].copy.readMe);
    const [start] = /\S+\/index\.html$/m.exec(strFromU8(said ?? new Uint8Array())) ?? [''];
    expect(existsSync(join(outputDir, start))).toBe(true);

    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const waiting = [pathToFileURL(join(outputDir, start)).href];
    const seen = new Set(waiting);
    for (const address of waiting) {
      await page.goto(address);
      const { edition } = content().site;
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      const notice = page.locator('body > p').first();
      await expect(notice).toContainText(String(edition.number));
      await expect(notice.getByRole('link')).toHaveAttribute('href', canonical ?? '');
      const type = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').length;
      });
      expect(type, `type on ${address}`).toBeGreaterThan(0);
      const links = await page
        .getByRole('link', { includeHidden: true })
        .evaluateAll((all) =>
          all.flatMap((link) => (link instanceof HTMLAnchorElement ? link.href : [])),
        );
      for (const link of links.filter((one) => one.startsWith('file:'))) {
        const [path = '', anchor] = link.split('#');
        const file = fileURLToPath(path);
        expect(existsSync(file), `${link} on ${address}`).toBe(true);
        if (anchor) expect(readFileSync(file, 'utf8')).toContain(`id="${anchor}"`);
        if (!path.endsWith('.html') || seen.has(path)) continue;
        seen.add(path);
        waiting.push(path);
      }
    }
    expect([...seen].length).toBe(files.filter(([name]) => name.endsWith('.html')).length);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });
}
