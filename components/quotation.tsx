import type { Quotation as Quoted, Quoting, Source } from '@/lib/content/model';
import { dateOrUndated } from '@/lib/dates';
import { dictionaries, type Words } from '@/lib/languages';
import { plain } from '@/lib/typography';
import { absolute } from '@/lib/urls';
import { typeset } from './text';

type QuotationsProps = { page: Quoting; words: Words; className: string };

/** The quotations of a page, the first one large, and where links to former ones lead. */
export function Quotations({ page, words, className }: QuotationsProps) {
  const { quotations, withdrawn } = page;
  return (
    <>
      {quotations.map((quotation, index) => (
        <div key={quotation.id} className={`row ${index === 0 ? className : 'mt-8'}`}>
          <Quotation quotation={quotation} words={words} all={quotations} />
        </div>
      ))}
      <div className="row">
        {withdrawn.map(({ id, path }) => (
          <p
            key={id}
            id={id}
            className="text-muted mt-8 hidden scroll-mt-8 target:block print:hidden"
          >
            {words.quotation.withdrawn} <a href={path}>{words.quotation.readInPlace}</a>
          </p>
        ))}
      </div>
    </>
  );
}

type Props = {
  quotation: Quoted;
  words: Words;
  /** All of the page, where it has its place among them: the first is large, and each can be linked and copied. */
  all?: Quoted[];
  className?: string;
};

/** From how many characters on large words stand a little smaller. */
const long = 120;

/** Quoted words, whose they are, and the way to their place in the document. */
export function Quotation({ quotation, words, all, className = '' }: Props) {
  const { source, passage, cut, translation, path } = quotation;
  const { ellipsis, title: quote } = dictionaries[source.language].quotation;
  const labels = words.quotation;
  const size =
    quotation.words.length < long ? 'text-quotation' : 'text-[max(1em,var(--text-quotation)*0.8)]';
  const large = all?.[0] === quotation;
  // After another of the same document, it is attributed in short.
  const again = all?.[all.indexOf(quotation) - 1]?.source.id === source.id;
  const paragraph = labels.paragraphOf(passage.paragraph, source.paragraphs.length);
  const opening = quote(firstWords(quotation.words));
  return (
    <figure
      id={all && quotation.id}
      className={`row-cited scroll-mt-8 break-inside-avoid ${className}`}
    >
      <div>
        <blockquote
          lang={source.language}
          cite={path}
          className={`before:border-accent relative text-balance before:absolute before:top-[0.3em] before:bottom-[0.25em] before:-left-3.5 before:border-l-2 md:before:-left-5 print:before:-left-[3mm] ${large ? `leading-snug ${size}` : ''}`}
        >
          <p>
            {cut.start && ellipsis.start}
            <span className="italic">{quotation.words}</span>
            {cut.end && ellipsis.end}
          </p>
        </blockquote>
        {translation && (
          <p className={`mt-3 ${large ? 'print:text-lead leading-note text-[1.375rem]' : ''}`}>
            <span className="text-note text-muted">{labels.translation(source.language)}</span>{' '}
            {typeset(withEllipses(translation, cut, words), words)}
          </p>
        )}
      </div>
      <figcaption className="note mt-3 lg:mt-0">
        <p className={again ? 'sr-only' : ''}>
          {typeset(attribution(source, paragraph, words), words)}
        </p>
        <div className={`flex flex-wrap gap-x-6 lg:block ${again ? '' : 'print:hidden'}`}>
          <p className={again ? '' : 'lg:mt-1'}>
            <a href={path} className="link block w-fit py-1.5 lg:py-0.5">
              {again ? labels.sameDocument(passage.paragraph) : labels.readInPlace}
              <span className="sr-only">: {opening}</span>
            </a>
          </p>
          {all && (
            <copy-text
              text={quotationText(quotation, words)}
              label={labels.copy}
              about={opening}
              copied={labels.copied}
              failed={labels.failed}
              className="block min-h-6 py-1.5 whitespace-pre-wrap lg:mt-1 lg:py-0.5 print:hidden"
            />
          )}
        </div>
      </figcaption>
    </figure>
  );
}

/** Shows that words leave out the start or the end of their sentence. */
function withEllipses(text: string, cut: Quoted['cut'], { quotation: { ellipsis } }: Words) {
  return (cut.start ? ellipsis.start : '') + text + (cut.end ? ellipsis.end : '');
}

/** The first words of a quotation, which tell it from its neighbours. */
const firstWords = (text: string) =>
  text.length < 40 ? text : `${text.split(/\s/).slice(0, 4).join(' ')} …`;

/** “A Committee, “A Decree”, undated, paragraph 3 of 9.” */
function attribution({ body, title, on }: Source, paragraph: string, words: Words): string {
  const parts = [body, words.quotation.title(title), dateOrUndated(on, words), paragraph];
  return `${parts.join(', ')}.`;
}

/** A quotation as plain text: the words, the site's translation, whose they are, and where they stand. */
export function quotationText(quotation: Quoted, words: Words): string {
  const { cut, source, passage, translation, path } = quotation;
  const labels = words.quotation;
  const its = dictionaries[source.language];
  const lines = [
    withEllipses(its.quotation.title(quotation.words), cut, its),
    translation &&
      `${labels.translation(source.language)} ${withEllipses(translation, cut, words)}`,
    attribution(source, labels.paragraph(passage.paragraph), words),
    absolute(path),
  ];
  return plain(lines.filter(Boolean).join('\n'));
}
