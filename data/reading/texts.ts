import { dictionaries, isLanguage, type Language } from '../languages';
import type { Languages } from '../model/fields';
import type { Reading } from './content-files';
import { expires, sentencesIn } from './expiring-words';
import { figuresIn } from './figures';
import { missingLetters } from './missing-letters';
import { setIn } from './set-texts';
import { partsOf } from './written-parts';
import type { FieldPath, YamlFile } from './yaml-file';

/** A text of a file in its languages, and whether it translates what a document says. */
type FoundText = { path: FieldPath; texts: [Language, string][]; isTranslation: boolean };

/**
 * Finds what is wrong with any text of a file: how it is set, figures that its languages do not share, and
 * words that will not stay true. Adds that to the reading's problems.
 */
export function checkTexts(file: YamlFile, { languages, problems, letters }: Reading): void {
  for (const { path, texts, isTranslation } of textsIn(file.written)) {
    const problem = (language: Language, { found, wanted }: Finding) =>
      problems.push(file.problem([...path, language], found, wanted));
    for (const [language, text] of texts) {
      for (const finding of [...slipsIn(text, language), ...linksIn(text), ...composedIn(text)])
        problem(language, finding);
      if (letters && path.length === 1 && drawn.has(path[0]))
        for (const letter of missingLetters(text, letters)) problem(language, undrawn(letter));
      if (isTranslation) continue;
      for (const finding of expiringIn(text, language)) problem(language, finding);
    }
    if (!isTranslation)
      for (const [language, finding] of otherFigures(texts, languages)) problem(language, finding);
  }
}

/** The fields whose words stand in preview images. */
const drawn = new Set<unknown>(['title', 'body', 'label']);

const undrawn = (letter: string) => ({
  found: `“${letter}”, which the type of the preview images has not`,
  wanted: 'the word in letters of the language’s own alphabet',
});

type Finding = { found: string; wanted: string };

function* textsIn(written: unknown): Generator<FoundText> {
  for (const { path, value } of partsOf(written)) {
    if (typeof value !== 'object' || value === null) continue;
    const texts = Object.entries(value).flatMap(([key, text]): [Language, string][] =>
      isLanguage(key) && typeof text === 'string' ? [[key, text]] : [],
    );
    if (texts.length > 0) yield { path, texts, isTranslation: path.at(-1) === 'translation' };
  }
}

/** What is set otherwise than the language asks: each spot with its neighbours, and the same mended. */
function slipsIn(text: string, language: Language): Finding[] {
  return dictionaries[language].typography.flatMap(({ slip, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => {
      const before = /\S*\s?\S*$/u.exec(text.slice(0, index))?.[0] ?? '';
      const after = /^\S*\s?\S*/u.exec(text.slice(index + length))?.[0] ?? '';
      const spot = before + text.slice(index, index + length) + after;
      const mended = setIn(language, spot);
      const held = spacesHeld(mended) > spacesHeld(spot) ? byCommand : '';
      return { found: `${shown(spot)}: ${slip}`, wanted: shown(mended) + held };
    }),
  );
}

/** Links as Markdown writes them, which a page would show with all their signs. */
function linksIn(text: string): Finding[] {
  const wanted = 'the words alone; an address belongs under `references:`';
  return [...text.matchAll(/\[[^\][]+\]\([^()\s]+\)/g)].map(([link]) => ({
    found: `a link: “${link}”`,
    wanted,
  }));
}

/** Letters that are written as a letter and a mark, which look the same and are not found by search. */
function composedIn(text: string): Finding[] {
  const signs = new Set(
    text.match(/\P{M}\p{M}+/gu)?.filter((sign) => sign !== sign.normalize('NFC')),
  );
  return [...signs].map((sign) => ({
    found: `“${sign}” written as two signs`,
    wanted: `“${sign.normalize('NFC')}” as one sign: the word typed anew on a keyboard`,
  }));
}

/** Words of a text on one line, for that is how a problem is told. */
const shown = (words: string) => `“${words.replace(/\n+/g, ' ').trim()}”`;

/** A no-break space that is copied from a terminal or a browser comes as a plain one. */
const byCommand = ', with a no-break space; `npm run check -- --write` sets it';

const spacesHeld = (text: string) => text.split('\u00a0').length;

function expiringIn(text: string, language: Language): Finding[] {
  const wanted = 'words that stay true: a date, a year, or nothing of time';
  const paragraphs = text.replace(/(?<!\n)\n(?!\n)/g, ' ');
  return sentencesIn(paragraphs, [language]).flatMap((sentence) => {
    const words = expires(sentence, [language]);
    return words === undefined ? [] : [{ found: `“${words}”, in “${sentence}”`, wanted }];
  });
}

/** Each language whose text has other figures than the first language's. */
function otherFigures(texts: [Language, string][], [first]: Languages): [Language, Finding][] {
  const all = figuresIn(texts.find(([language]) => language === first)?.[1] ?? '', first);
  return texts.flatMap(([language, text]): [Language, Finding][] => {
    const figures = figuresIn(text, language);
    if (figures === all) return [];
    const wanted = `the figures of \`${first}\`: ${all || 'none'}`;
    return [[language, { found: `the figures ${figures || 'none'}`, wanted }]];
  });
}
