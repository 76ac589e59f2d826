import { absolute, addresses, dataFiles } from '@/data/addresses';
import { editions, languages } from '@/data/editions';
import { oembed } from '@/data/formats/embedding';
import { expect, test } from './support/test';

for (const language of languages) {
  const { reuse } = editions[language];

  test(`The ${language} page about the site offers the frame and the data, and all is there`, async ({
    page,
  }) => {
    await page.goto(addresses.about(language));
    const section = page.locator('section').filter({
      has: page.getByRole('heading', { name: reuse.heading }),
    });
    await expect(section.locator('pre code')).toHaveText(oembed(language).html);
    for (const name of [reuse.timeline, reuse.timelineJs, reuse.schema]) {
      const link = section.getByRole('link', { name, exact: true });
      const response = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(response.status(), name).toBe(200);
      expect(response.headers()['content-type']).toMatch(/^application\/json\b/);
      expect(Object.keys(await response.json()).length).toBeGreaterThan(1);
    }
  });
}

test('The data names its schema, which is there', async ({ request }) => {
  for (const language of languages) {
    const { $schema } = await (await request.get(dataFiles.timeline(language))).json();
    expect($schema).toBe(absolute(dataFiles.schema()));
    const schema = await (await request.get(dataFiles.schema())).json();
    expect(schema.$id).toBe($schema);
  }
});
