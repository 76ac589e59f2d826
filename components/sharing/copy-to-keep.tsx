import { dataFiles } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import { Part } from '../frame/part';
import { OwnWords } from '../text/own-words';

/** Where all pages in the language can be had as one file, to be kept and read without a network. */
export function CopyToKeep({ language }: { language: Language }) {
  const { heading, link } = dictionaries[language].copy;
  return (
    <Part heading={heading} language={language} className="mt-8 print:hidden">
      <p>
        <a href={dataFiles.copy(language)} className="link">
          <OwnWords text={link} language={language} />
        </a>
      </p>
    </Part>
  );
}
