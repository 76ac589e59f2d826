import type { ReactNode } from 'react';
import type { Language } from '@/data/languages';
import { OwnWords } from '../text/own-words';

type Props = {
  title: string;
  language: Language;
  /** What stands beside the title: when, or whose it is. */
  when?: ReactNode;
  children?: ReactNode;
  /** Whether what stands under the title takes the third column too. */
  wide?: boolean;
};

/** The heading of a page, large and light, with what stands beside and under it. */
export function Heading({ title, language, when, children, wide }: Props) {
  return (
    <div className="row md:grid-rows-[auto_1fr]">
      {when && <div className="column-when mb-4 md:row-span-2 md:mb-0">{when}</div>}
      <h1 className="text-title columns-wide leading-tight font-light tracking-tight text-balance">
        <OwnWords text={title} language={language} />
      </h1>
      {children && <div className={`mt-3 ${wide ? 'columns-wide' : ''}`}>{children}</div>}
    </div>
  );
}
