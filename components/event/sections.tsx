import type { Language } from '@/data/editions';
import type { SectionFile } from '@/data/model/schema';
import { Prose } from '../text/prose';
import { References } from '../text/references';

type Props = { sections: SectionFile[] | undefined; language: Language };

/** What the site states in its own voice, each part with the references it rests on. */
export function Sections({ sections = [], language }: Props) {
  return sections.map(({ heading, text, references }) => (
    <section
      key={heading[language]}
      className="max-w-text border-line mt-12 break-inside-avoid border-t pt-6 print:mt-4 print:pt-2"
    >
      <h2 className="text-muted text-note mb-3 font-semibold print:mb-1">{heading[language]}</h2>
      <Prose text={text[language]} language={language} />
      <References references={references} language={language} />
    </section>
  ));
}
