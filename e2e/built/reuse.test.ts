import { expect, test } from 'vitest';
import { attribute } from '@/adapter/pages/html';
import { absolute, addresses, dataFiles } from '@/data/addresses';
import { content } from '@/data/content';
import { oembed } from '@/data/formats/embedding';
import { dictionaries, languages } from '@/data/languages';
import {
  all,
  attributeOf,
  linksThatSay,
  meta,
  only,
  open,
  plain,
  rawText,
  served,
  text,
} from './page';

const { events } = content();
const json = (address: string) => JSON.parse(served(address).bytes.toString());

for (const language of languages) {
  const { reuse } = dictionaries[language];
  const embed = addresses.embed(language);

  test(`The ${language} page about the site offers the frame and the data, and all is there`, () => {
    const sections = all(open(addresses.about(language)), 'section').filter((one) =>
      all(one, 'h2').some((heading) => text(heading) === plain(reuse.heading)),
    );
    expect(sections).toHaveLength(1);
    for (const section of sections) {
      expect(rawText(only(only(section, 'pre'), 'code'))).toBe(oembed(language).html);
      for (const name of [reuse.timeline, reuse.timelineJs, reuse.schema]) {
        const [link, ...others] = linksThatSay(section, name);
        expect(others, name).toEqual([]);
        const href = (link && attribute(link, 'href')) ?? '';
        expect(served(href).type, name).toBe('application/json');
        expect(Object.keys(json(href)).length).toBeGreaterThan(1);
      }
    }
  });

  test(`The ${language} data names its schema, which is there`, () => {
    const { $schema } = json(dataFiles.timeline(language));
    expect($schema).toBe(absolute(dataFiles.schema()));
    expect(json(dataFiles.schema()).$id).toBe($schema);
  });

  test(`${embed} runs no script, and leads searches to the timeline`, () => {
    const page = open(embed);
    expect(all(page, 'script')).toEqual([]);
    expect(meta(page, 'robots')).toBe('noindex');
    const canonical = only(page, 'link', { rel: 'canonical' });
    expect(attributeOf(canonical, 'href')).toBe(absolute(addresses.timeline(language)));
  });

  test(`The ${language} timeline and its entries name what describes them for embedding`, () => {
    for (const event of [undefined, ...events]) {
      const page = open(
        event ? addresses.event(language, event.slug) : addresses.timeline(language),
      );
      const link = only(page, 'link', { rel: 'alternate', type: 'application/json+oembed' });
      const path = dataFiles.oembed(language, event?.slug);
      expect(attributeOf(link, 'href')).toBe(absolute(path));
      expect(attributeOf(link, 'title')).toMatch(/\S/);
      expect(served(path).type).toBe('application/json');
      expect(json(path)).toEqual(oembed(language, event));
    }
  });
}
