import { citationAddress, citationFormats, quotationAddress } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import type { Quotation } from '@/data/model/site-content';

type Props = {
  quotation: Quotation;
  /** The address of the page that the quotation stands on. */
  path: string;
  language: Language;
};

/** The quotation's own link, and how it is cited, for reference managers. */
export function QuotationLinks({ quotation, path, language }: Props) {
  const words = dictionaries[language].quotation;
  return (
    <ul
      aria-label={words.links}
      className="flex flex-wrap gap-x-3 py-1.5 lg:mt-1 lg:py-0.5 print:hidden"
    >
      <li>
        <a href={quotationAddress(path, quotation)} className="link">
          {words.link}
        </a>
      </li>
      {citationFormats.map(({ format, name }) => (
        <li key={format}>
          <a
            href={citationAddress(path, format, quotation)}
            download={`${quotation.id}-${language}.${format}`}
            lang="en"
            className="hover:text-accent"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
