import { addresses } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import type { TimelineEvent } from '@/data/model/site-content';
import { wordsClass } from '../text/words-class';
import { Entries } from './entries';

type Props = { events: TimelineEvent[]; language: Language };

/**
 * The timeline for a frame in another page: the axis and the entries, without the way around. What
 * is opened from it opens in a place of its own, never inside the frame.
 */
export function EmbedPage({ events, language }: Props) {
  const { name, kind } = dictionaries[language].site;
  return (
    <html lang={language} className={wordsClass(language)}>
      <head>
        <base target="_blank" />
      </head>
      <body className="bg-paper text-body text-ink px-5 leading-normal wrap-anywhere print:px-0">
        <main className="py-6">
          <h1 className="text-lead font-semibold">
            <a href={addresses.timeline(language)} className="hover:text-accent inline-block py-1">
              {name}
            </a>{' '}
            <span className="text-muted font-normal">· {kind}</span>
          </h1>
          <Entries events={events} language={language} framed />
        </main>
      </body>
    </html>
  );
}
