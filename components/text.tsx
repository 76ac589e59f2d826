import { Fragment, type ReactNode } from 'react';
import { dictionaries, languages, type Words } from '@/lib/languages';

/** The site's own words, hyphenated. Words in the letters of another language are marked as that language's. */
export function typeset(text: string, words: Words, all = languages.slice()): ReactNode {
  const [language, ...rest] = all.filter((one) => dictionaries[one].script !== words.script);
  if (!language) return words.hyphenate(text);
  const letter = `\\p{Script=${dictionaries[language].script}}`;
  const run = new RegExp(`(${letter}[${letter}’-]*(?:[ \\u00a0][${letter}’-]+)*)`, 'u');
  return [...text.split(run).entries()].map(([index, part]) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{typeset(part, words, rest)}</Fragment>
    ) : (
      <span key={index} lang={language}>
        {part}
      </span>
    ),
  );
}

/** Paragraphs of the site's own words, with links to what they cite; an empty line separates paragraphs. */
export function Prose({ text, words }: { text: string; words: Words }) {
  return [...text.split(/\n\s*\n/).entries()].map(([index, paragraph]) => (
    <p key={index} className="mb-3 last:mb-0">
      {[...paragraph.split(/((?:\[\^[\d.]+\])+)/).entries()].map(([at, part]) => (
        <Fragment key={at}>
          {at % 2 === 0 ? typeset(part, words) : <Citations marks={part} words={words} />}
        </Fragment>
      ))}
    </p>
  ));
}

/** Keeps what follows on the line of what it stands after. */
const wordJoiner = '\u2060';

/** The numbers of the sources of a sentence: `[^1][^3.2]`, the second being the second mention of source 3. */
function Citations({ marks, words }: { marks: string; words: Words }) {
  const mentions = [...marks.matchAll(/\[\^((\d+)(?:\.\d+)?)\]/g)]
    .map(([, mention = '', number = '']) => ({ mention, number }))
    .sort((a, b) => Number(a.number) - Number(b.number));
  return (
    <>
      {wordJoiner}
      {/* Without brackets, a copied “1,100²” would read “1,1002”. */}
      <sup className="text-small text-muted ml-0.5 leading-0 whitespace-nowrap">
        [
        {mentions.map(({ mention, number }, index) => (
          <Fragment key={mention}>
            {index > 0 && ', '}
            <a
              id={mentionId(mention)}
              href={`#${referenceId(number)}`}
              aria-label={words.references.number(number)}
            >
              {number}
            </a>
          </Fragment>
        ))}
        ]
      </sup>
    </>
  );
}

/** The anchors of a source in the list, and of a mention of it in the text: `cite-3.2` is the second of source 3. */
export const referenceId = (number: number | string) => `source-${number}`;
export const mentionId = (number: number | string) => `cite-${number}`;

/** An address in full, which may break after a slash. */
export function WebAddress({ url }: { url: string }) {
  return [...url.split(/(?<=\/)(?=[^/])/).entries()].map(([index, part]) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
