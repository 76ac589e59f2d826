import { expect, test } from 'vitest';
import { absolute, addresses, citationAddress, citationFormats } from '@/data/addresses';
import { content } from '@/data/content';
import { citeQuotation } from '@/data/formats/citation';
import { dictionaries, languages } from '@/data/languages';
import { all, attributeOf, linksThatSay, only, open, served, text } from './page';

const { events, site } = content();
const quoted = languages.flatMap((language) =>
  events.flatMap(({ slug, quotations }) =>
    quotations.map((quotation) => ({
      path: addresses.event(language, slug),
      id: quotation.id,
      language,
      quotation,
    })),
  ),
);

test.each(quoted)(
  '$path#$id has a link of its own in sight, and is cited with its paragraph',
  ({ path, language, quotation }) => {
    const { words, passage, source, id } = quotation;
    const page = open(path);
    const [own] = all(page, 'a', { href: `${path}#${id}` });
    expect(own && text(own)).toBe(dictionaries[language].quotation.link);
    for (const { format } of citationFormats) {
      const address = citationAddress(path, format, quotation);
      expect(attributeOf(only(page, 'a', { href: address }), 'href')).toBe(address);
      // TeX gives a bare # a meaning.
      const cited = served(address).bytes.toString().replaceAll('{\\#}', '#');
      expect(cited).toContain(absolute(addresses.source(language, source.id)));
      expect(cited).toContain(`#p${passage.paragraph}w`);
    }
    const [item] = JSON.parse(served(citationAddress(path, 'json', quotation)).bytes.toString());
    expect(item).toEqual(citeQuotation(quotation, site.edition, language));
    expect(item.note).toContain(words.replace(/\s+/g, ' '));
    expect(item.note).toContain(String(passage.paragraph));
  },
);

test('The memorial’s words are not offered for that', () => {
  for (const language of languages) {
    const page = open(addresses.memorial(language));
    for (const { name } of citationFormats) expect(linksThatSay(page, name)).toEqual([]);
  }
});
