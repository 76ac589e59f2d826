import type { Content, Page, Quotation, Source, TimelineEvent } from '../content/model';
import { plain } from '../typography';
import { absolute, filePath, pagePath } from '../urls';

/** The timeline as open data in one language: every field of every entry, each fact with its references. */
export function timelineData({ language, words, edition, events }: Content): string {
  const data = {
    language,
    url: absolute(pagePath(language)),
    edition,
    title: words.site.name,
    description: words.site.tagline,
    entries: events.map(eventData),
  };
  // Quoted words stay as they are.
  return JSON.stringify(data, (key, value) =>
    typeof value === 'string' && key !== 'words' ? plain(value) : value,
  );
}

function eventData(event: TimelineEvent) {
  const { slug, path, date, added, title, label, place, legislation, note, summary, hours } = event;
  return {
    slug,
    url: absolute(path),
    date,
    added,
    title,
    label,
    place,
    legislation,
    note,
    summary,
    ...(event.text && { text: cited(event.text, event) }),
    quotations: event.quotations.map((quotation) => quotationData(quotation, event)),
    hours: hours && {
      ...hours,
      rows: hours.rows.map(({ on, when, text }) => ({ on, when, ...cited(text, event) })),
    },
    sections: event.sections.map(({ heading, text }) => ({ heading, ...cited(text, event) })),
    corrections: event.corrections,
  };
}

/** A text with the references that it cites, in place of their numbers. */
function cited(text: string, { references }: Page) {
  const numbers = [...text.matchAll(/\[\^(\d+)/g)].map(([, number]) => Number(number));
  return {
    text,
    references: [...new Set(numbers)].flatMap((number) => references[number - 1] ?? []),
  };
}

function quotationData(quotation: Quotation, { path }: TimelineEvent) {
  const { id, words, cut, translation, source, passage } = quotation;
  return {
    id,
    url: absolute(`${path}#${id}`),
    words,
    cutAtStart: cut.start,
    cutAtEnd: cut.end,
    translation,
    source: sourceData(source),
    paragraph: passage.paragraph,
    place: absolute(quotation.path),
  };
}

function sourceData({ id, title, body, language, on, path, original, sha256 }: Source) {
  return {
    id,
    title,
    body,
    language,
    on: on?.on,
    url: absolute(path),
    archivedText: absolute(filePath('sources', `${id}.txt`)),
    original,
    sha256,
  };
}
