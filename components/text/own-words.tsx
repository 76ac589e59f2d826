import { Fragment, type ReactNode } from 'react';
import { editions, type Language } from '@/data/editions';

/** Words in other letters than an edition's, by its script. */
const foreign = {
  Latin: /(\p{Script=Cyrillic}+(?:[ \u00a0]\p{Script=Cyrillic}+)*)/u,
  Cyrillic: /(\p{Script=Latin}[\p{Script=Latin}’-]*(?:[ \u00a0][\p{Script=Latin}’-]+)*)/u,
};

/** What a line may not end within: a dash or hyphen between figures, or between a figure and letters. */
const unbroken = /(\d+[–-][\p{L}\d]+)/u;

/**
 * The site's own words: what belongs together stays on one line, and words of another language are
 * marked as such. Never for a document's words.
 */
export function OwnWords({ text, language }: { text: string; language: Language }) {
  const { script, joints } = editions[language];
  const joined = joints.reduce((words, [joint, keeping]) => words.replace(joint, keeping), text);
  // By their places, for a word may come twice.
  return [...joined.split(foreign[script]).entries()].map(([place, part]) =>
    place % 2 === 0 ? (
      <Fragment key={place}>{keepTogether(part)}</Fragment>
    ) : script === 'Latin' ? (
      <span key={place} lang="ru" className="font-device">
        {part}
      </span>
    ) : (
      <span key={place} lang="en">
        {part}
      </span>
    ),
  );
}

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
