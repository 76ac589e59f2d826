import { Fragment, type ReactNode } from 'react';
import type { Content, MarkedPassage, Paragraph, Source } from '@/lib/content/model';
import { dateOrUndated, formatDate } from '@/lib/dates';
import { citeSource } from '@/lib/formats/citation';
import { sourceData } from '@/lib/formats/structured-data';
import type { Words } from '@/lib/languages';
import { filePath, pagePath } from '@/lib/urls';
import { JsonScript, Page, PageHeading, Section } from './page';
import { References } from './references';
import { Cite } from './sharing';
import { Prose, typeset, WebAddress } from './text';

/** The documents, each with whose it is and where its original stands. */
export function SourceList({ content }: { content: Content }) {
  const { words, sources, language } = content;
  return (
    <Page content={content} section="sources" path={pagePath(language, 'sources')}>
      <PageHeading title={words.pages.sources} lead={words.source.summary} words={words} />
      <ul className="mt-10">
        {sources.map((source) => (
          <li key={source.id} className="row border-line border-t py-8 md:grid-rows-[auto_1fr]">
            <p className="note column-when mb-2 md:row-span-2 md:mb-0">
              {bodyAndDate(source, words)}
            </p>
            <h2 className="text-heading leading-tight font-semibold text-balance">
              <a href={source.path} className="link underline-offset-[0.16em]">
                {typeset(source.title, words)}
              </a>
            </h2>
            <Original source={source} />
            <p className="note column-from mt-2.5 lg:row-start-1 lg:mt-0">
              {words.source.paragraphs(source.paragraphs.length)}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

const bodyAndDate = ({ body, on }: Source, words: Words) =>
  typeset(`${body}, ${dateOrUndated(on, words)}`, words);

function Original({ source: { original, language } }: { source: Source }) {
  if (!original) return null;
  return (
    <p className="mt-2.5">
      <cite lang={language} className="not-italic">
        {original.title}
      </cite>
      <br />
      <a href={original.address} lang="zxx">
        <WebAddress url={original.address} />
      </a>
    </p>
  );
}

export function SourcePage({ source, content }: { source: Source; content: Content }) {
  const { words } = content;
  const { title, language, original, path } = source;
  const labels = words.source;
  const beside = <p className="note">{bodyAndDate(source, words)}</p>;
  return (
    <Page content={content} section="sources" path={path}>
      <JsonScript type="application/ld+json" data={sourceData(source, content)} />
      <PageHeading title={title} lead={labels.marked} words={words} beside={beside} />
      <Document source={source} words={words} />
      <Section heading={labels.known} words={words}>
        <Prose text={source.known} words={words} />
      </Section>
      {original && (
        <Section heading={labels.original} words={words}>
          <Original source={source} />
          <p className="note mt-1">
            {words.references.seen(formatDate({ kind: 'day', on: original.seen }, words))}
          </p>
        </Section>
      )}
      <References references={source.references} words={words} />
      <Section heading={labels.archived} words={words} className="print:hidden">
        <p>
          <a href={filePath('sources', `${source.id}.txt`)}>{typeset(labels.plainText, words)}</a>
        </p>
        <p lang="zxx" className="note mt-1">
          SHA-256: <code className="font-serif">{source.sha256}</code>
        </p>
      </Section>
      <Cite
        citation={citeSource(source, content)}
        path={path}
        translated={language === content.language ? undefined : (original?.translation ?? title)}
        words={words}
      />
    </Page>
  );
}

/** The document, paragraphs numbered, quoted words marked, each with the way back to who quotes it. */
function Document({ source, words }: { source: Source; words: Words }) {
  return (
    <section
      aria-label={words.source.document}
      className="group/document relative mt-8 lg:mt-10 lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-x-8 print:block"
    >
      {/* Shown to who arrives at a passage: which document it is of. */}
      <p className="text-small text-muted bg-paper border-line lg:text-note lg:leading-note sticky top-0 z-10 mb-6 hidden border-b py-2.5 leading-[1.3] group-has-target/document:block lg:top-8 lg:max-w-40 lg:self-start lg:border-0 lg:py-0 print:!hidden">
        <b className="text-ink block font-semibold">{typeset(source.title, words)} </b>
        {typeset(source.body, words)}
      </p>
      <div className="lg:col-start-2 lg:row-start-1">
        {source.furniture.map((block) => (
          <p key={block} className="note lg:max-w-text mb-8 ml-7 md:ml-52 lg:ml-0 print:ml-14">
            {words.source.furniture} {typeset(block, words)}
          </p>
        ))}
        <ol role="list">
          {source.paragraphs.map((one) => (
            <DocumentParagraph key={one.number} paragraph={one} source={source} words={words} />
          ))}
        </ol>
      </div>
    </section>
  );
}

type ParagraphProps = { paragraph: Paragraph; source: Source; words: Words };

/** A numbered paragraph; under it, passage by passage, the way back to where its words are quoted. */
function DocumentParagraph({ paragraph, source: { language }, words }: ParagraphProps) {
  const { number, text, heading, passages } = paragraph;
  const quoted = passages.filter(({ citedBy }) => citedBy.length > 0);
  return (
    <li
      id={`p${number}`}
      className="group/paragraph relative mb-5 scroll-mt-16 md:grid md:grid-cols-[11rem_minmax(0,1fr)] md:items-baseline md:gap-x-8 lg:grid-cols-[minmax(0,33rem)_minmax(11rem,1fr)] print:block print:pl-14"
    >
      <a
        href={`#p${number}`}
        aria-label={words.source.paragraph(number)}
        className="text-small text-muted hover:text-accent group-target/paragraph:text-ink group-has-target/paragraph:text-ink before:text-body absolute left-0 flex min-h-6 min-w-6 items-baseline no-underline group-target/paragraph:font-semibold group-has-target/paragraph:font-semibold before:leading-normal before:content-['\200b'] md:right-[calc(100%-11rem)] md:left-auto md:justify-end lg:right-[calc(100%+0.875rem)] print:right-auto print:left-0"
      >
        {number}
      </a>{' '}
      <p
        lang={language}
        className={`before:border-accent lg:max-w-text relative ml-7 whitespace-pre-line group-target/paragraph:before:absolute group-target/paragraph:before:top-[0.3em] group-target/paragraph:before:bottom-[0.3em] group-target/paragraph:before:-left-2 group-target/paragraph:before:border-l-2 md:col-start-2 md:ml-0 lg:col-start-1 print:max-w-[110mm] ${heading ? 'font-semibold' : ''}`}
      >
        {mark(text, passages)}
      </p>
      {quoted.length > 0 && (
        <ul className="text-small leading-note text-muted [li:has(:target)>&]:text-ink mt-1.5 ml-7 md:col-start-2 md:ml-0 lg:mt-0 print:hidden">
          {quoted.map(({ name, start, end, citedBy }) => (
            <li key={name} className="mb-0.5">
              {quoted.length > 1 && (
                <span lang={language} className="italic">
                  {text.slice(start, end).split(/\s+/).slice(0, 3).join(' ')} …{' '}
                </span>
              )}
              {words.source.citedBy}{' '}
              {citedBy.map(({ title, path }, index) => (
                <Fragment key={path}>
                  {index > 0 && ' · '}
                  <a href={path} className="link py-1 text-inherit">
                    {typeset(words.source.page(title), words)}
                  </a>
                </Fragment>
              ))}
            </li>
          ))}
        </ul>
      )}
      {passages.length > quoted.length && (
        <p className="text-small text-muted mt-1 ml-7 hidden md:col-start-2 md:ml-0 lg:col-start-1 [li:has(.withdrawn:target)_&]:block">
          {words.source.withdrawn}
        </p>
      )}
    </li>
  );
}

/** A text with its passages marked, `start` characters into the paragraph. No passage crosses another, so marks nest. */
function mark(text: string, passages: MarkedPassage[], start = 0): ReactNode {
  const [first, ...others] = passages;
  if (!first) return text;
  const inner = others.filter((one) => one.end <= first.end);
  const after = others.filter((one) => one.start >= first.end);
  const [from, to] = [first.start - start, first.end - start];
  const isQuoted = first.citedBy.length > 0;
  const Mark = isQuoted ? 'mark' : 'span';
  return (
    <>
      {text.slice(0, from)}
      <Mark
        id={first.name}
        className={`text-ink target:bg-target scroll-mt-24 py-[0.1em] ${isQuoted ? 'border-accent bg-mark border-x-2 px-[0.12em] print:underline' : 'withdrawn'}`}
      >
        {mark(text.slice(from, to), inner, first.start)}
      </Mark>
      {mark(text.slice(to), after, first.end)}
    </>
  );
}
