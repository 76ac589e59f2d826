import { editions, type Language } from '@/data/editions';
import { quotationText } from '@/data/formats/quotation-text';
import type { Quotation } from '@/data/model/site-content';

/** A quiet button, where the browser runs scripts, that copies quoted words with their source. */
export function CopyQuotation({
  quotation,
  language,
}: {
  quotation: Quotation;
  language: Language;
}) {
  const { copy, copied, failed } = editions[language].quotation;
  return (
    <copy-text
      text={quotationText(quotation, language)}
      copy={copy}
      copied={copied}
      failed={failed}
      class="block min-h-6 whitespace-pre-wrap print:hidden"
    />
  );
}
