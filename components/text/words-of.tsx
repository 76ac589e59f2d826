import { Fragment } from 'react';
import { editions, type Language } from '@/data/editions';

/** Words in other letters than an edition's, by its script. */
const foreign = {
  Latin: /(\p{Script=Cyrillic}+(?:[ \u00a0]\p{Script=Cyrillic}+)*)/u,
  Cyrillic: /(\p{Script=Latin}[\p{Script=Latin}’-]*(?:[ \u00a0][\p{Script=Latin}’-]+)*)/u,
};

/** A text of an edition, in which words of the other language are marked as such. */
export function WordsOf({ text, language }: { text: string; language: Language }) {
  const { script } = editions[language];
  return text.split(foreign[script]).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={part}>{part}</Fragment>
    ) : script === 'Latin' ? (
      <span key={part} lang="ru" className="font-device">
        {part}
      </span>
    ) : (
      <span key={part} lang="en">
        {part}
      </span>
    ),
  );
}
