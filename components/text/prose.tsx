import type { Language } from '@/data/editions';
import { WordsOf } from './words-of';

/** The site's own sentences: an empty line begins a paragraph. */
export function Prose({ text, language }: { text: string; language: Language }) {
  return text.split(/\n\s*\n/).map((paragraph) => (
    <p key={paragraph} className="max-w-text mb-4 text-pretty last:mb-0">
      <WordsOf text={paragraph} language={language} />
    </p>
  ));
}
