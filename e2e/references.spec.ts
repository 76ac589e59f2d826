import { readFileSync } from 'node:fs';
import { absolute, addresses, citationAddress, citationFormats } from '@/data/addresses';
import { content } from '@/data/content';
import { editions, type Language, languages } from '@/data/editions';
import { citeEvent, citeSource, referenceParts } from '@/data/formats/citation';
import { expect, onEach, test } from './support/test';

const { events, sources } = content();
const pagesOf = (language: Language) => [
  ...events.map((event) => ({
    path: addresses.event(language, event.slug),
    citation: citeEvent(event, language),
    publisher: editions[language].site.name,
    translated: undefined,
  })),
  ...sources.map((source) => ({
    path: addresses.source(language, source.id),
    citation: citeSource(source, language),
    publisher: source.body[source.original ? source.language : language],
    translated:
      source.language === language
        ? undefined
        : (source.original?.translation?.[language] ?? source.title[language]),
  })),
];
const types = new Map([
  ['bib', 'application/x-bibtex; charset=utf-8'],
  ['ris', 'application/x-research-info-systems; charset=utf-8'],
  ['json', 'application/json'],
]);

for (const language of languages) {
  test(`Each ${language} entry and document gives a reference to itself`, async ({ page }) => {
    await onEach(pagesOf(language), async ({ path, citation, translated }) => {
      await page.goto(path);
      const parts = referenceParts(citation, language, absolute(path), translated);
      const reference = parts.map(({ text, address }) => `${text} ${address}.`).join(' ');
      await expect(page.getByText(reference)).toHaveCount(1);
    });
  });

  test(`Each ${language} entry and document leads to the same reference as files`, async ({
    page,
    request,
  }) => {
    await onEach(pagesOf(language), async ({ path, citation }) => {
      await page.goto(path);
      for (const [format, name] of Object.entries(citationFormats)) {
        const link = page.getByRole('link', { name, exact: true });
        const address = await link.getAttribute('href');
        expect(address).toBe(`${path}cite.${format}`);
        await expect(link).toHaveAttribute('download', `${citation.id}.${format}`);
        const response = await request.get(address ?? '');
        expect(response.status()).toBe(200);
        expect(response.headers()['content-type']).toBe(types.get(format));
        const text = await response.text();
        expect(text).toContain(citation.title);
        expect(text).toContain(absolute(path));
      }
      const [item] = JSON.parse(readFileSync(`out${citationAddress(path, 'json')}`, 'utf8'));
      expect(item).toEqual(citation);
    });
  });

  test(`Each ${language} entry and document tells reference managers what it is, and no more than it shows`, async ({
    page,
  }) => {
    await onEach(pagesOf(language), async ({ path, citation, publisher }) => {
      await page.goto(path);
      const tags = await page
        .locator('meta[name^="citation_"]')
        .evaluateAll((all) =>
          all.map((tag) => [tag.getAttribute('name'), tag.getAttribute('content')]),
        );
      const { title, language: written } = citation;
      expect(Object.fromEntries(tags)).toEqual({
        citation_title: title,
        citation_publisher: publisher.replaceAll('\u00a0', ' '),
        citation_public_url: absolute(path),
        citation_language: written,
      });
      expect(tags).toHaveLength(4);
      await expect(page.getByText(title).first()).toBeVisible();
      await expect(page.getByText(publisher).first()).toBeVisible();
    });
  });
}
