import type { ReactNode } from 'react';
import type { Language } from '@/data/languages';
import { OwnWords } from '../text/own-words';

type Props = {
  heading: string;
  language: Language;
  /** What stands in the third column: where the words are from. */
  from?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A part of a page under a hairline: its heading, its words, and where they are from. */
export function Part({ heading, language, from, className = 'mt-8', children }: Props) {
  return (
    <section
      className={`row border-line break-inside-avoid border-t pt-5 print:mt-[2mm] print:pt-[1.5mm] ${className}`}
    >
      <h2 className="text-note leading-note text-muted column-when mb-2 font-semibold md:mb-0">
        <OwnWords text={heading} language={language} />
      </h2>
      <div>{children}</div>
      {from && (
        <div className="text-note leading-note text-muted column-from mt-3 lg:mt-0 print:mt-0">
          {from}
        </div>
      )}
    </section>
  );
}
