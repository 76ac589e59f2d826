import { dated, firstDay, lastDay, occurrences } from '../dates';
import { dictionaries, type Language, languages } from '../languages';
import { footnoteSign, setText } from '../typography';
import { pagePath, pagePaths } from '../urls';
import type { Localised } from './model';
import type { Placed, Quoting } from './quoting';
import type { CheckedSite } from './read';
import type { Text } from './schema';

type CheckedEvent = CheckedSite['events'][number];

/** The content in one language: texts set, references numbered, passages with what cites them. */
export function localise(checked: CheckedSite, language: Language) {
  const words = dictionaries[language];
  const set = (text: Text) => setText(text[language], words);
  const translate = (text: Partial<Text> | undefined) =>
    text?.[language] && setText(text[language], words);
  const at = (...parts: string[]) => ({
    path: pagePath(language, ...parts),
    paths: pagePaths(...parts),
  });

  /** A page's texts, what they cite numbered in their order. */
  const citing = <T>(file: T) => {
    const mentions = new Map<string, number>();
    const number = (_: string, key: string) => {
      const mention = (mentions.get(key) ?? 0) + 1;
      mentions.set(key, mention);
      const place = [...mentions.keys()].indexOf(key) + 1;
      return `[^${place}${mention > 1 ? `.${mention}` : ''}]`;
    };
    // Keys become numbers before typography, which would change their hyphens.
    const texts = localised(file, (text) =>
      setText(text[language].replace(/\s+(?=\[\^)/g, '').replace(footnoteSign, number), words),
    );
    const references = [...mentions.keys()].flatMap((key) => {
      const reference = checked.references[key];
      return reference ? { key, ...localised(reference, set) } : [];
    });
    return { ...texts, references };
  };

  const marks = [
    ...checked.events.map((event) => ({ ...event, ...at('events', event.slug) })),
    { ...checked.memorial, ...at('memorial') },
  ].flatMap(({ title, path, quotations, withdrawn }) => [
    ...quotations.map((one) => ({
      ...one,
      citedBy: [{ title: set(title), path: `${path}#${one.id}` }],
    })),
    ...withdrawn.map((one) => ({ ...one, citedBy: [] })),
  ]);
  const passagesOf = (id: string, paragraph: number) => {
    const here = marks.filter(
      ({ document, passage }) => document.id === id && passage.paragraph === paragraph,
    );
    const passages = new Map(here.map(({ passage }) => [passage.name, passage]));
    return [...passages.values()]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((passage) => ({
        ...passage,
        /** With none, it was quoted once. */
        citedBy: here
          .filter((one) => one.passage.name === passage.name)
          .flatMap((one) => one.citedBy),
      }));
  };
  const sources = checked.documents.map((document) => {
    const { id, on, original, paragraphs, ...file } = document;
    return {
      ...at('sources', id),
      ...citing(file),
      id,
      bodyInOwnLanguage: setText(file.body[file.language], dictionaries[file.language]),
      on: on === undefined ? undefined : dated(on),
      original: original && { ...original, translation: translate(original.translation) },
      paragraphs: paragraphs.map((one) => ({ ...one, passages: passagesOf(id, one.number) })),
    };
  });
  const place = <T extends Placed>({ document, ...one }: T) =>
    sources
      .filter(({ id }) => id === document.id)
      .map((source) => ({ ...one, source, path: `${source.path}#${one.passage.name}` }));
  const quoting = ({ quotations, withdrawn }: Quoting) => ({
    quotations: nonEmpty(
      quotations.flatMap(place).map((one) => ({ ...one, translation: translate(one.translation) })),
    ),
    withdrawn: withdrawn.flatMap(place),
  });

  const { event: remembered, discs, ...memorial } = checked.memorial;
  const [rememberedEvent] = nonEmpty(checked.events.filter(({ slug }) => slug === remembered));
  const neighbour = (event: CheckedEvent | undefined) =>
    event && { title: set(event.title), path: at('events', event.slug).path, date: event.date };
  const events = nonEmpty(
    checked.events.map(({ quotations, withdrawn, ...event }, index) => ({
      ...at('events', event.slug),
      ...citing(event),
      ...quoting({ quotations, withdrawn }),
      firstSlug: event.formerly[0] ?? event.slug,
      remembered: isRemembered(event, rememberedEvent),
      previous: neighbour(checked.events[index - 1]),
      next: neighbour(checked.events[index + 1]),
    })),
  );
  const [event] = nonEmpty(events.filter(({ slug }) => slug === remembered));
  return {
    ...localised(checked.site, set),
    language,
    words,
    events,
    memorial: {
      ...at('memorial'),
      ...citing({ ...memorial, quotations: undefined, withdrawn: undefined }),
      ...quoting(memorial),
      event,
      discs: localised(discs, set),
    },
    pages: checked.pages.map((page) => ({ ...at(page.name), ...citing(page) })),
    sources,
  };
}

/** A part of the content with each text set in one language. */
function localised<T>(value: T, set: (text: Text) => string): Localised<T>;
function localised(value: unknown, set: (text: Text) => string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => localised(item, set));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return set(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, localised(inner, set)]);
  return Object.fromEntries(entries);
}

const isText = (value: object): value is Text => languages.every((language) => language in value);

/** Whether the memorial is of an entry, or of a day that returns each year on one of its days. */
function isRemembered(
  { slug, date }: Pick<CheckedEvent, 'slug' | 'date'>,
  event: CheckedEvent,
): boolean {
  if (date.kind !== 'recurrence') return slug === event.slug;
  if (event.date.kind === 'recurrence') return date.every === event.date.every;
  // Of a month or a year, no day is known to be the one.
  if (event.date.kind === 'month' || event.date.kind === 'year') return false;
  return occurrences(date.every, firstDay(event.date), lastDay(event.date)).length > 0;
}

function nonEmpty<T>([first, ...others]: T[]): [T, ...T[]] {
  if (first === undefined) throw new Error('The content was not checked');
  return [first, ...others];
}
