import { passageAddress } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import type { Quotation as Quoted } from '@/data/model/site-content';
import { CopyQuotation } from './copy-quotation';

type Props = {
  quotation: Quoted;
  language: Language;
  /** Whether the words stand large, as on a page of their own. */
  large?: boolean;
  /** Whether the quotation carries the address by which others link to it. */
  anchored?: boolean;
  /** Whether the words can be copied with their source. */
  copyable?: boolean;
};

/** Quoted words, whose they are, and the way to their place in the document. */
export function Quotation({ quotation, language, large, anchored = true, copyable }: Props) {
  const { source, words, passage, cut } = quotation;
  const { undated, paragraph, readInPlace, translation } = editions[language].quotation;
  const address = passageAddress(language, source, passage);
  return (
    <figure
      id={anchored ? quotation.id : undefined}
      className="my-8 scroll-mt-8 break-inside-avoid print:my-3"
    >
      <blockquote
        lang={source.language}
        cite={address}
        className={`max-w-text border-accent border-l-2 pl-5 text-pretty ${large ? 'text-quotation md:text-date leading-snug' : 'text-body lg:text-[1.1875rem]'}`}
      >
        <p>
          {cut.start && '… '}
          <span className="italic">{words}</span>
          {cut.end && ' …'}
        </p>
      </blockquote>
      {language !== source.language && quotation.translation?.[language] && (
        <p className="max-w-text text-muted mt-4 text-pretty print:mt-1">
          <span className="text-note block">{translation(source.language)}</span>
          {cut.start && '… '}
          {quotation.translation[language]}
          {cut.end && ' …'}
        </p>
      )}
      <figcaption className="max-w-text text-muted text-note mt-4 print:mt-1">
        {source.body[language]}, <cite className="not-italic">{source.title[language]}</cite>,{' '}
        {undated}, {paragraph(passage.paragraph)}.{' '}
        <a href={address} className="link whitespace-nowrap print:hidden">
          {readInPlace}
        </a>
        {copyable && <CopyQuotation quotation={quotation} language={language} />}
      </figcaption>
    </figure>
  );
}
