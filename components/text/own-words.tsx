import { Fragment, type ReactNode } from 'react';
import { dictionaries, type Language, languages } from '@/data/languages';

/** The first language in each script: words in its letters are taken for its language. */
const writing = new Map(
  languages.toReversed().map((language) => [dictionaries[language].script, language]),
);

/** A run of words in one script. */
const wordsIn = (script: string) => {
  const letter = String.raw`\p{Script=${script}}`;
  return `${letter}[${letter}’-]*(?:[ \u00a0][${letter}’-]+)*`;
};

/** What a line may not end within: a dash or hyphen between figures, or between a figure and letters. */
const unbroken = /(\d+[–-][\p{L}\d]+)/u;

/**
 * The site's own words: what belongs together stays on one line, and words of another language are
 * marked as such, if they are in other letters. Never for a document's words.
 */
export function OwnWords({ text, language }: { text: string; language: Language }) {
  const { script, joints } = dictionaries[language];
  const joined = joints.reduce((words, [joint, keeping]) => words.replace(joint, keeping), text);
  const foreign = [...writing].filter(([other]) => other !== script);
  const patterns = foreign.map(([other]) => wordsIn(other)).join('|') || '(?!)';
  // By their places, for a word may come twice.
  return [...joined.split(new RegExp(`(${patterns})`, 'u')).entries()].map(([place, part]) => {
    if (place % 2 === 0) return <Fragment key={place}>{keepTogether(part)}</Fragment>;
    const [letters, of] = foreign.find(([other]) => isIn(part, other)) ?? [];
    // The site's type has Latin letters in every language, and others in those that are written in them.
    return (
      <span key={place} lang={of} className={letters === 'Latin' ? undefined : 'font-device'}>
        {part}
      </span>
    );
  });
}

const isIn = (part: string, script: string) =>
  new RegExp(String.raw`^\p{Script=${script}}`, 'u').test(part);

function keepTogether(text: string): ReactNode {
  const parts = text.split(unbroken);
  if (parts.length === 1) return text;
  return [...parts.entries()].map(([place, part]) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={place} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
}
