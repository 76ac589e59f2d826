import { Fragment } from 'react';
import { quotationAddress } from '@/data/addresses';
import type { Quoting } from '@/data/content';
import { dictionaries, type Language } from '@/data/languages';
import { passageName } from '@/data/quoting/passage';
import { OwnWords } from '../text/own-words';

type Props = { quotings: Quoting[]; language: Language };

/** The way back from a paragraph's quoted words to where they are quoted, passage by passage. */
export function QuotedIn({ quotings, language }: Props) {
  const passages = new Map<string, Quoting[]>();
  for (const quoting of [...quotings].sort(inOrder)) {
    const name = passageName(quoting.quotation.passage);
    passages.set(name, [...(passages.get(name) ?? []), quoting]);
  }
  return (
    <ul className="text-small leading-note text-muted [li:has(:target)>&]:text-ink mt-1.5 ml-7 md:col-start-2 md:ml-0 lg:mt-0 print:hidden">
      {[...passages].map(([name, here]) => (
        <li key={name} className="mb-0.5">
          {passages.size > 1 && <Opening quotings={here} />}
          {dictionaries[language].source.quotedIn}{' '}
          {[...here.entries()].map(([place, { title, address, quotation }]) => (
            <Fragment key={place}>
              {place > 0 && ' · '}
              <a
                href={quotationAddress(address(language), quotation)}
                className="link text-inherit"
              >
                <OwnWords text={title[language]} language={language} />
              </a>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

const inOrder = (a: Quoting, b: Quoting) =>
  a.quotation.passage.start - b.quotation.passage.start ||
  a.quotation.passage.end - b.quotation.passage.end;

/** The first words of a passage, to tell it from its neighbours. */
function Opening({ quotings: [first] }: { quotings: Quoting[] }) {
  if (!first) return null;
  const { source, words } = first.quotation;
  return (
    <span lang={source.language} className="italic">
      {words.split(' ').slice(0, 3).join(' ')} …{' '}
    </span>
  );
}
