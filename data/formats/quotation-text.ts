import { absolute, passageAddress } from '../addresses';
import { dateOrUndated } from '../dates/written-date';
import { dictionaries, type Language } from '../languages';
import type { Quotation } from '../model/site-content';

/** A quotation as plain text: the words, whose they are, and the address where they stand. */
export function quotationText({ words, cut, source, passage }: Quotation, language: Language) {
  const { paragraph } = dictionaries[language].quotation;
  const quoted = `${cut.start ? '… ' : ''}“${words}”${cut.end ? ' …' : ''}`;
  const named = [source.body[language], source.title[language], dateOrUndated(source, language)];
  return [
    quoted,
    `${[...named, paragraph(passage.paragraph)].join(', ')}.`,
    absolute(passageAddress(language, source, passage)),
  ].join('\n');
}
