import { dated } from '../dates';
import { dictionaries, type Language, languages } from '../languages';
import { footnoteSign, setText } from '../typography';
import { pagePath } from '../urls';
import type { Localised } from './model';
import type { Placed, Quoting } from './quoting';
import type { CheckedSite, Document } from './read';
import type { Text } from './schema';

/** The content in one language: texts set, references numbered, passages with what cites them. */
export function localise(checked: CheckedSite, language: Language) {
  const words = dictionaries[language];
  const set = (text: Text) => setText(text[language], words);
  const translate = (text: Partial<Text> | undefined) =>
    text?.[language] && setText(text[language], words);
  const pathOf = (...parts: string[]) => pagePath(language, ...parts);

  /** A page's texts, what they cite numbered in their order. */
  const numberReferences = <T>(file: T) => {
    const mentions = new Map<string, number>();
    const number = (_: string, key: string) => {
      const mention = (mentions.get(key) ?? 0) + 1;
      mentions.set(key, mention);
      const position = [...mentions.keys()].indexOf(key) + 1;
      return `[^${position}${mention > 1 ? `.${mention}` : ''}]`;
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

  const quotingPages = [
    ...checked.events.map((event) => ({ ...event, path: pathOf('events', event.slug) })),
    { ...checked.memorial, path: pathOf('memorial') },
  ];
  const marks = quotingPages.flatMap(({ quotations, withdrawn }) => [...quotations, ...withdrawn]);
  const passagesOf = (document: Document, paragraph: number) =>
    [...new Map(marks.map((mark) => [mark.id, mark])).values()]
      .filter((mark) => mark.document === document && mark.passage.paragraph === paragraph)
      .map(({ id, passage }) => ({
        ...passage,
        citedBy: quotingPages
          .filter(({ quotations }) => quotations.some((one) => one.id === id))
          .map(({ title, path }) => ({ title: set(title), path: `${path}#${id}` })),
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  const sources = checked.documents.map((document) => {
    const { id, on, original, paragraphs, ...file } = document;
    return {
      path: pathOf('sources', id),
      ...numberReferences(file),
      id,
      bodyInOwnLanguage: setText(file.body[file.language], dictionaries[file.language]),
      on: on === undefined ? undefined : dated(on),
      original: original && { ...original, translation: translate(original.translation) },
      paragraphs: paragraphs.map((one) => ({ ...one, passages: passagesOf(document, one.number) })),
    };
  });
  const cited = <T extends Placed>({ document, ...one }: T) =>
    sources
      .filter(({ id }) => id === document.id)
      .map((source) => ({ ...one, source, path: `${source.path}#${one.passage.name}` }));
  const quoting = ({ quotations, withdrawn }: Quoting) => ({
    quotations: nonEmpty(
      quotations.flatMap(cited).map((one) => ({ ...one, translation: translate(one.translation) })),
    ),
    withdrawn: withdrawn.flatMap(cited),
  });

  const { entries, discs, quotations, withdrawn, ...memorial } = checked.memorial;
  const events = nonEmpty(
    checked.events.map(({ quotations, withdrawn, ...event }) => ({
      path: pathOf('events', event.slug),
      ...numberReferences(event),
      ...quoting({ quotations, withdrawn }),
      /** Its lasting ids go by the first slug that it had. */
      firstSlug: event.formerly[0] ?? event.slug,
      /** Whether the memorial is of this entry, or of its day. */
      remembered: entries.includes(event.slug),
    })),
  );
  return {
    ...localised(checked.site, set),
    language,
    words,
    events,
    memorial: {
      path: pathOf('memorial'),
      ...numberReferences(memorial),
      ...quoting({ quotations, withdrawn }),
      entries: nonEmpty(entries.flatMap((slug) => events.filter((event) => event.slug === slug))),
      discs: localised(discs, set),
    },
    pages: checked.pages.map((page) => ({ path: pathOf(page.name), ...numberReferences(page) })),
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

function nonEmpty<T>([first, ...others]: T[]): [T, ...T[]] {
  if (first === undefined) throw new Error('The content was not checked');
  return [first, ...others];
}
