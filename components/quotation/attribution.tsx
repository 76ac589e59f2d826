import { passageAddress } from '@/data/addresses';
import { dateOrUndated } from '@/data/dates/written-date';
import { quotationText } from '@/data/formats/quotation-text';
import { dictionaries, type Language } from '@/data/languages';
import type { Quotation } from '@/data/model/site-content';
import { OwnWords } from '../text/own-words';
import { QuotationLinks } from './quotation-links';

type Props = {
  quotation: Quotation;
  language: Language;
  previous?: Quotation | undefined;
  path?: string;
};

/** Whose the quoted words are: in full once, and while the document stays the same by their place alone. */
export function Attribution({ quotation, language, previous, path }: Props) {
  const { source, passage } = quotation;
  const words = dictionaries[language].quotation;
  const again = previous?.source.id === source.id;
  return (
    <figcaption className="text-note leading-note text-muted mt-3 lg:mt-0 print:mt-0">
      {!again && (
        <p>
          {source.body[language]}, <cite className="not-italic">{source.title[language]}</cite>,{' '}
          <OwnWords text={dateOrUndated(source, language)} language={language} />,{' '}
          {words.paragraphOf(passage.paragraph, source.paragraphs.length)}.
        </p>
      )}
      <div className="flex flex-wrap gap-x-6 lg:block print:block">
        <p className={`lg:mt-1 ${again ? 'lg:first:mt-0' : 'print:hidden'}`}>
          <a
            href={passageAddress(language, source, passage)}
            className="link block w-fit py-1.5 lg:py-0.5 print:py-0"
          >
            {again ? words.sameDocument(passage.paragraph) : words.readInPlace}
          </a>
        </p>
        {path && (
          <copy-text
            text={quotationText(quotation, language)}
            copy={again ? words.copyShort : words.copy}
            label={words.copy}
            copied={words.copied}
            failed={words.failed}
            class="block min-h-6 py-1.5 whitespace-pre-wrap lg:mt-1 lg:py-0.5 print:hidden"
          />
        )}
        {path && <QuotationLinks quotation={quotation} path={path} language={language} />}
      </div>
    </figcaption>
  );
}
