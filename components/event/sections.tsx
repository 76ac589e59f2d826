import type { Language } from '@/data/editions';
import type { SectionFile } from '@/data/model/schema';
import { Prose } from '../text/prose';
import { WordsOf } from '../text/words-of';

type Props = { sections: SectionFile; language: Language };

/** What the site states in its own voice, each part with the references it rests on. */
export function Sections({ sections = [], language }: Props) {
  return sections.map(({ heading, text, references = [] }) => (
    <section
      key={heading[language]}
      className="max-w-text border-line mt-12 break-inside-avoid border-t pt-6 print:mt-4 print:pt-2"
    >
      <h2 className="text-muted text-note mb-3 font-semibold print:mb-1">{heading[language]}</h2>
      <Prose text={text[language]} language={language} />
      {references.length > 0 && (
        <ul className="text-muted text-note mt-4 print:mt-1">
          {references.map((reference) => (
            <li key={reference.text[language]} className="mt-1">
              {reference.address ? (
                <a href={reference.address} className="link text-muted wrap-anywhere">
                  <WordsOf text={reference.text[language]} language={language} />
                </a>
              ) : (
                <WordsOf text={reference.text[language]} language={language} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
}
