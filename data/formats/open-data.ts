import {
  absolute,
  addresses,
  dataFiles,
  file,
  passageAddress,
  quotationAddress,
} from '../addresses';
import { dictionaries, type Language } from '../languages';
import type { ReferenceFile } from '../model/schema';
import type { Content, Quotation, Source, TimelineEvent } from '../model/site-content';
import type { TimelineData } from './open-data-schema';

type Entry = TimelineData['entries'][number];

/** The timeline as open data, in one language: every field of every entry. */
export function timelineData(
  { events, site }: Pick<Content, 'events' | 'site'>,
  language: Language,
): TimelineData {
  const { name, tagline } = dictionaries[language].site;
  return {
    $schema: absolute(dataFiles.schema()),
    language,
    url: absolute(addresses.timeline(language)),
    edition: site.edition,
    title: name,
    description: tagline,
    entries: events.map((event) => entryData(event, language)),
  };
}

function entryData(event: TimelineEvent, language: Language): Entry {
  const { slug, date, title, label, place, legislation, note, summary, text } = event;
  return {
    slug,
    url: absolute(addresses.event(language, slug)),
    date,
    title: title[language],
    label: label[language],
    place: place?.[language],
    legislation,
    note: note?.[language],
    summary: summary[language],
    text: text?.[language],
    quotations: event.quotations.map((quotation) => quotationData(quotation, slug, language)),
    hours: event.hours?.rows.map((row) => ({
      on: row.on,
      when: row.when?.[language],
      text: row.text[language],
      references: referencesData(row.references, language),
    })),
    sections: (event.sections ?? []).map(({ heading, text: said, references }) => ({
      heading: heading[language],
      text: said[language],
      references: referencesData(references, language),
    })),
  };
}

function referencesData(references: ReferenceFile[] = [], language: Language) {
  return references.map(({ text, address, archived, seen }) => ({
    text: text[language],
    address,
    archived,
    seen,
  }));
}

function quotationData(
  quotation: Quotation,
  slug: string,
  language: Language,
): Entry['quotations'][number] {
  const { id, words, cut, translation, source, passage } = quotation;
  return {
    id,
    url: absolute(quotationAddress(addresses.event(language, slug), quotation)),
    words,
    cutAtStart: cut.start,
    cutAtEnd: cut.end,
    translation: translation?.[language],
    source: sourceData(source, language),
    paragraph: passage.paragraph,
    place: absolute(passageAddress(language, source, passage)),
  };
}

function sourceData(source: Source, language: Language): Entry['quotations'][number]['source'] {
  return {
    id: source.id,
    title: source.title[language],
    body: source.body[language],
    language: source.language,
    on: source.on,
    url: absolute(addresses.source(language, source.id)),
    archivedText: absolute(file('sources', `${source.id}.txt`)),
    original: source.original && {
      title: source.original.title,
      address: source.original.address,
      archived: source.original.archived,
      seen: source.original.seen,
    },
    sha256: source.sha256,
  };
}
