import { passageAddress } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import type { Quotation as Quoted } from '@/data/model/site-content';
import { Attribution } from './attribution';

type Props = {
  quotation: Quoted;
  language: Language;
  /** The quotation before it: of the same document, it is attributed in short. */
  previous?: Quoted | undefined;
  /** Whether the words stand large, as on a page of their own. */
  large?: boolean;
  /** Whether the quotation carries the address by which others link to it. */
  anchored?: boolean;
  /** The page's address, where the words can be copied with their source, linked to and cited. */
  path?: string;
  className?: string;
};

/** From how many letters on large words stand a little smaller. */
const long = 120;

/** Quoted words, whose they are, and the way to their place in the document. */
export function Quotation({ className = '', large = false, anchored = true, ...props }: Props) {
  const { quotation, language } = props;
  const { source, words, passage, cut } = quotation;
  const own = language === source.language ? undefined : quotation.translation?.[language];
  const size =
    words.length < long
      ? 'text-quotation leading-snug'
      : 'text-[calc(var(--text-quotation)*0.8)] leading-[1.38]';
  return (
    <figure
      id={anchored ? quotation.id : undefined}
      className={`row-cited scroll-mt-8 break-inside-avoid ${className}`}
    >
      <div>
        <blockquote
          lang={source.language}
          cite={passageAddress(language, source, passage)}
          className={`before:border-accent relative text-pretty before:absolute before:top-[0.3em] before:bottom-[0.25em] before:-left-3.5 before:border-l-2 md:before:-left-5 print:before:-left-[3mm] ${large ? size : ''}`}
        >
          <p>
            {cut.start && '… '}
            <span className="italic">{words}</span>
            {cut.end && ' …'}
          </p>
        </blockquote>
        {own && (
          <p
            className={`mt-3 text-pretty print:mt-[0.5mm] ${large ? 'print:text-lead text-[1.375rem] leading-[1.4]' : ''}`}
          >
            <span className="text-note text-muted">
              {dictionaries[language].quotation.translation(source.language)}
            </span>{' '}
            {cut.start && '… '}
            {own}
            {cut.end && ' …'}
          </p>
        )}
      </div>
      <Attribution {...props} />
    </figure>
  );
}
