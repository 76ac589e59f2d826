import type { ReactNode } from 'react';
import { addresses } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import type { TimelineEvent } from '@/data/model/site-content';
import { Share } from './share';
import { ShareLinks } from './share-links';

type Props = { event: TimelineEvent; language: Language; children?: ReactNode };

/** How to pass an entry on: its address and one control, and the rest behind one quiet line. */
export function PassOn({ event, language, children }: Props) {
  const path = addresses.event(language, event.slug);
  return (
    <div className="max-w-text border-line text-muted text-note mt-12 border-t pt-6 print:mt-4">
      <Share path={path} language={language} />
      <details className="mt-3 print:hidden">
        <summary className="hover:text-accent w-fit cursor-pointer">
          {editions[language].share.more}
        </summary>
        <div className="mt-4 space-y-6">
          <ShareLinks path={path} title={event.title[language]} language={language} />
          {children}
        </div>
      </details>
    </div>
  );
}
