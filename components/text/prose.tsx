import type { Language } from '@/data/languages';
import { OwnWords } from './own-words';

/** The site's own sentences: an empty line begins a paragraph. */
export function Prose({ text, language }: { text: string; language: Language }) {
  return [...text.split(/\n\s*\n/).entries()].map(([place, paragraph]) => (
    <p key={place} className="mb-3 text-pretty last:mb-0">
      <OwnWords text={paragraph} language={language} />
    </p>
  ));
}
