import type { Quoting } from '@/data/content';
import { dictionaries, type Language } from '@/data/languages';
import type { Passage, Source } from '@/data/model/site-content';
import { passageName } from '@/data/quoting/passage';
import { OwnWords } from '../text/own-words';
import { MarkedParagraph } from './marked-paragraph';
import { QuotedIn } from './quoted-in';

type Props = { source: Source; quotings: Quoting[]; withdrawn: Passage[]; language: Language };

/** A document in full, paragraphs numbered, quoted words marked, each with the way back to who quotes it. */
export function SourceDocument({ source, quotings, withdrawn, language }: Props) {
  const words = dictionaries[language].source;
  return (
    <section
      aria-label={words.document}
      className="group/document relative mt-8 lg:mt-10 lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-x-8 print:block"
    >
      {/* Whoever arrives at a passage is told which document it is of. */}
      <p className="text-small text-muted bg-paper border-line lg:text-note lg:leading-note sticky top-0 z-10 mb-6 hidden border-b py-2.5 leading-[1.3] group-has-target/document:block lg:top-8 lg:max-w-40 lg:self-start lg:border-0 lg:py-0 print:!hidden">
        <b className="text-ink block font-semibold">{source.title[language]}</b>
        {source.body[language]}
      </p>
      <div className="lg:col-start-2 lg:row-start-1">
        {[...source.furniture.entries()].map(([place, block]) => (
          <p
            key={place}
            className="text-note leading-note text-muted lg:max-w-text mb-8 ml-7 md:ml-52 lg:ml-0 print:ml-0"
          >
            {words.furniture} <OwnWords text={block} language={language} />
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
            const former = withdrawn.filter(({ paragraph: number }) => number === paragraph.number);
            return (
              <li
                key={paragraph.number}
                id={`p${paragraph.number}`}
                className="group/paragraph relative mb-5 scroll-mt-16 md:grid md:grid-cols-[11rem_minmax(0,1fr)] md:items-baseline md:gap-x-8 lg:grid-cols-[minmax(0,33rem)_minmax(11rem,1fr)] print:block"
              >
                <a
                  href={`#p${paragraph.number}`}
                  aria-label={words.paragraph(paragraph.number)}
                  className="text-small text-muted hover:text-accent group-target/paragraph:text-ink group-has-target/paragraph:text-ink before:text-body absolute left-0 flex min-h-6 min-w-6 items-baseline no-underline group-target/paragraph:font-semibold group-has-target/paragraph:font-semibold before:leading-normal before:content-['\200b'] md:right-[calc(100%-11rem)] md:left-auto md:justify-end lg:right-[calc(100%+0.875rem)] print:hidden"
                >
                  {paragraph.number}
                </a>
                <p
                  lang={source.language}
                  className={`before:border-accent relative ml-7 whitespace-pre-line group-target/paragraph:before:absolute group-target/paragraph:before:top-[0.3em] group-target/paragraph:before:bottom-[0.3em] group-target/paragraph:before:-left-2 group-target/paragraph:before:border-l-2 md:col-start-2 md:ml-0 lg:col-start-1 print:ml-0 ${paragraph.number <= source.headings ? 'font-semibold' : ''}`}
                >
                  <MarkedParagraph
                    paragraph={paragraph}
                    quoted={[...passages.values()]}
                    withdrawn={former}
                  />
                </p>
                {here.length > 0 && <QuotedIn quotings={here} language={language} />}
                {former.length > 0 && (
                  <p className="text-small text-muted mt-1 ml-7 hidden md:col-start-2 md:ml-0 lg:col-start-1 [li:has(.withdrawn:target)_&]:block">
                    {words.withdrawn}
                  </p>
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
