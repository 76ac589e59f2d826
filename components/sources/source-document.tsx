import type { Quoting } from '@/data/content';
import { editions, type Language } from '@/data/editions';
import type { Passage, Source } from '@/data/model/site-content';
import { passageName } from '@/data/quoting/passage';
import { WordsOf } from '../text/words-of';
import { MarkedParagraph } from './marked-paragraph';
import { QuotedIn } from './quoted-in';

type Props = { source: Source; quotings: Quoting[]; withdrawn: Passage[]; language: Language };

/** A document in full, paragraphs numbered, quoted words marked, each with the way back to who quotes it. */
export function SourceDocument({ source, quotings, withdrawn, language }: Props) {
  const words = editions[language].source;
  return (
    <section aria-label={words.document} className="mt-12">
      {source.furniture.map((block) => (
        <p key={block} className="max-w-text text-muted text-note mb-8 md:ml-12">
          {words.furniture} <WordsOf text={block} language={language} />
        </p>
      ))}
      <ol>
        {source.paragraphs.map((paragraph) => {
          const here = quotings.filter(
            ({ quotation }) => quotation.passage.paragraph === paragraph.number,
          );
          const passages = new Map(
            here.map(({ quotation: { passage } }) => [passageName(passage), passage]),
          );
          const former = withdrawn.filter((passage) => passage.paragraph === paragraph.number);
          return (
            <li
              key={paragraph.number}
              id={`p${paragraph.number}`}
              className="mb-5 grid scroll-mt-24 grid-cols-[2rem_minmax(0,1fr)] gap-x-4 lg:grid-cols-[2rem_38rem_1fr]"
            >
              <a
                href={`#p${paragraph.number}`}
                className="text-muted text-small hover:text-accent pt-[0.2em] text-right no-underline"
              >
                {paragraph.number}
              </a>
              <p
                lang={source.language}
                className={`whitespace-pre-line ${paragraph.number <= source.headings ? 'font-semibold' : ''}`}
              >
                <MarkedParagraph
                  paragraph={paragraph}
                  quoted={[...passages.values()]}
                  withdrawn={former}
                />
              </p>
              {here.length > 0 && <QuotedIn quotings={here} language={language} />}
              {former.length > 0 && (
                <p className="text-muted text-small col-start-2 mt-1 hidden [li:has(.withdrawn:target)_&]:block">
                  {words.withdrawn}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
