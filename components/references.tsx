import type { Reference } from '@/lib/content/model';
import { formatDate } from '@/lib/dates';
import type { Words } from '@/lib/languages';
import { Section } from './page';
import { PrintedAddress } from './sharing';
import { mentionId, referenceId, typeset } from './text';

type Props = {
  references: Reference[];
  words: Words;
  /** The page's own address, for paper. */
  path?: string;
};

/** The numbered sources of a page, each once. The day on which most were read stands once, at the end. */
export function References({ references, words, path }: Props) {
  if (references.length === 0) return path ? <PrintedAddress path={path} /> : null;
  const labels = words.references;
  const days = references.flatMap(({ seen }) => seen ?? []);
  const count = (day: string) => days.filter((one) => one === day).length;
  const [usual] = days.toSorted((a, b) => count(b) - count(a));
  const date = (on: string) => formatDate({ kind: 'day', on }, words);
  const isLong = references.length > 12;
  return (
    <Section
      heading={labels.heading}
      words={words}
      // On paper, a short list stays on one sheet, and a long one stands in two columns.
      className={`[&>div]:columns-wide print:block print:[&>h2]:break-after-avoid ${isLong ? '' : 'break-inside-avoid'}`}
    >
      {path && <PrintedAddress path={path} />}
      <ol
        className={`text-note leading-note max-w-text print:max-w-none ${isLong ? 'print:columns-2 print:gap-x-6' : ''}`}
      >
        {references.map(({ key, text, language, address, archived, noAddress, seen }, index) => (
          <li
            key={key}
            id={referenceId(index + 1)}
            data-address={address}
            className={`printed-address target:bg-mark relative mb-2.5 scroll-mt-8 break-inside-avoid pl-9 last:mb-0 ${isLong ? '' : 'print:mb-8'}`}
          >
            <a
              href={`#${mentionId(index + 1)}`}
              aria-label={labels.back(index + 1)}
              className="text-muted hover:text-accent absolute left-0 min-h-6 min-w-6"
            >
              {index + 1}.
            </a>{' '}
            {address ? (
              <a href={address} hrefLang={language}>
                {typeset(text, words)}
              </a>
            ) : (
              typeset(noAddress ? `${text}. ${noAddress}` : text, words)
            )}
            {labels.languages.has(language) && (
              <span className="text-muted"> ({labels.languages.get(language)})</span>
            )}
            {archived && (
              <>
                {', '}
                <a href={archived} hrefLang={language}>
                  {labels.archived}
                  <span className="sr-only">: {text}</span>
                </a>
              </>
            )}
            {seen && seen !== usual && (
              <span className="text-muted">, {labels.seen(date(seen))}</span>
            )}
          </li>
        ))}
      </ol>
      {usual && (
        <p className="note mt-4">
          {(count(usual) === days.length ? labels.seenAll : labels.seenUnless)(date(usual))}
        </p>
      )}
    </Section>
  );
}
