import type { Language } from '@/data/languages';
import type { SectionFile } from '@/data/model/schema';
import { Part } from '../frame/part';
import { Prose } from '../text/prose';
import { References } from '../text/references';

type Props = { sections: SectionFile[] | undefined; language: Language };

/** What the site states in its own voice, each part with the references it rests on. */
export function Sections({ sections = [], language }: Props) {
  return [...sections.entries()].map(([place, { heading, text, references }]) => (
    <Part
      key={place}
      heading={heading[language]}
      language={language}
      from={references && <References references={references} language={language} />}
    >
      <Prose text={text[language]} language={language} />
    </Part>
  ));
}
