import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { readChanged } from '@/e2e/test-content';
import { dated } from '../dates';
import { dictionaries } from '../languages';
import { bibTeX, type Citation, citeEvent, citeSource, ris, writtenReference } from './citation';

const { en, ru } = readChanged();
const [fire] = en.events;
const { source: report } = fire.quotations[0];
const ownPage = { ...report, original: undefined };

/** What other programs read in the two files for reference managers: the fields of BibTeX, the tags of RIS. */
function readFiles(citation: Citation) {
  const { data } = new Cite(bibTeX(citation, dictionaries.en));
  expect(data).toHaveLength(1);
  const lines = ris(citation, dictionaries.en).trimEnd().split('\r\n');
  expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  -']);
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
  return {
    bibtex: data[0] ?? {},
    ris: Object.fromEntries(lines.map((line) => line.split(/ {2}- ?/, 2))),
  };
}

/** A reference as a reader reads it. */
const written = (...given: Parameters<typeof writtenReference>) => {
  const parts = writtenReference(...given).map(({ text, address }) => `${text} ${address}.`);
  return parts.join(' ').replaceAll('\u00a0', ' ');
};

test('a reference manager takes up an entry with its title, site, edition and day', () => {
  const { bibtex, ris } = readFiles(citeEvent(fire, en));
  const issued = { 'date-parts': [[2031, 12, 31]] };
  const page = { type: 'webpage', title: 'The Fire', publisher: '3 September', issued };
  const common = { ...page, id: 'fire-en', URL: 'http://localhost:3000/en/events/fire/' };
  expect(bibtex).toMatchObject({ ...common, version: '3' });
  const day = { PY: '2031', DA: '2031/12/31/', ET: '3', LA: 'en' };
  expect(ris).toMatchObject({
    ID: 'fire-en',
    TI: 'The Fire',
    PB: '3 September',
    UR: common.URL,
    ...day,
  });
});

test('a reference manager takes up a document with its body as author, and where it was read', () => {
  const read = 'Read at 3 September (website), Edition 3, 31 December 2031,';
  const note = `${read} http://localhost:3000/en/sources/report/`;
  const document = { title: "Report of the 'Guild'", URL: 'https://guild.example/report', note };
  const { bibtex, ris } = readFiles(citeSource(report, en));
  expect(bibtex).toMatchObject({ ...document, author: [{ family: 'Keepers’ Guild' }] });
  expect(ris).toMatchObject({
    TI: document.title,
    UR: document.URL,
    N1: note,
    AU: 'Keepers’ Guild',
  });
});

test.each([
  ['1934', [1934], '1934', '1934', '1934'],
  ['1934-05', [1934, 5], 'May 1934', '1934. Май', '1934. May'],
  ['1934-05-06', [1934, 5, 6], '6 May 1934', '1934. 6 мая', '1934. 6 May'],
  ['no date', undefined, 'N.d', '[Б. г.]', '[S. a.]'],
])('a document of %s is cited with what is known of its date', (on, parts, ...said) => {
  const citation = citeSource({ ...ownPage, on: parts && dated(on) }, en);
  expect(written(citation, dictionaries.en)).toContain(`“Report.” ${said[0]}. 3 September`);
  expect(written(citation, dictionaries.ru)).toContain(`. ${said[1]}. Издание`);
  expect(written(citation, dictionaries.ru, 'Отчёт')).toContain(`. ${said[2]}. Издание`);
  const { bibtex, ris } = readFiles(citation);
  expect([bibtex.issued, bibtex.accessed]).toEqual([parts && { 'date-parts': [parts] }, undefined]);
  const [year, month = '', day = ''] = parts?.map((part) => String(part).padStart(2, '0')) ?? [];
  expect(ris.DA).toBe(year && `${year}/${month}/${day}/`);
});

test('an entry is cited in English after Chicago, in Russian after ГОСТ, each with its id', () => {
  const [english, russian] = [citeEvent(fire, en), citeEvent(ru.events[0], ru)];
  expect([english.id, russian.id]).toEqual(['fire-en', 'fire-ru']);
  expect(written(english, dictionaries.en)).toBe(
    '“The Fire.” 3 September (website). Edition 3, 31 December 2031. http://localhost:3000/en/events/fire/.',
  );
  expect(written(russian, dictionaries.ru)).toBe(
    'Пожар [Электронный ресурс] // 3 сентября : сайт. Издание 3, 31 декабря 2031 года. URL: http://localhost:3000/ru/events/fire/.',
  );
});

test('a document is cited by its own title, with the translation, and the page where it was read', () => {
  const [english, russian] = [citeSource(report, en), citeSource(report, ru)];
  expect([english.id, russian.id]).toEqual(['report-en', 'report-ru']);
  expect(written(english, dictionaries.en)).toBe(
    "Keepers’ Guild. “Report of the 'Guild'.” 1931. https://guild.example/report. Read at 3 September (website), Edition 3, 31 December 2031, http://localhost:3000/en/sources/report/.",
  );
  expect(written(russian, dictionaries.ru, 'Отчёт')).toBe(
    "Report of the 'Guild' [Отчёт] [Электронный ресурс] / Keepers’ Guild. 1931. URL: https://guild.example/report. Прочитано: 3 сентября : сайт. Издание 3, 31 декабря 2031 года. URL: http://localhost:3000/en/sources/report/.",
  );
});

test('hostile letters reach a reference manager as they are and add no entry', () => {
  const title = 'A "b" {in} \\ 100 % & $ № _ # ~ ^ @x,\r\nER  - \nTY  - BOOK </script> שלום';
  // TeX itself gives spaces beside braces and backslashes a meaning.
  const letters = (text: unknown) => `${text}`.replace(/\s+/g, ' ').replace(/ *([{}\\]) */g, '$1');
  const { bibtex, ris } = readFiles(citeSource({ ...ownPage, title, body: 'A & B {C}; D' }, en));
  expect([letters(bibtex.title), letters(ris.TI)]).toEqual([letters(title), letters(title)]);
  expect(letters(JSON.stringify(bibtex.author))).toContain('"A & B{C}; D"');
  expect(ris.AU).toBe('A & B {C}; D');
});
