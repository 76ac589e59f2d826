import { dictionaries, type Language } from '@/data/languages';
import { newestFirst, revisionName } from '@/data/model/revisions';
import type { RevisionFile } from '@/data/model/schema';
import { Part } from '../frame/part';
import { Prose } from '../text/prose';
import { EventTime } from './event-time';

type Props = { revisions: RevisionFile[] | undefined; language: Language };

/** What was corrected on a page, each with its day, newest first; nothing where nothing was. */
export function Revisions({ revisions = [], language }: Props) {
  if (revisions.length === 0) return null;
  return (
    <Part heading={dictionaries[language].revisions.heading} language={language}>
      <ul>
        {newestFirst(revisions).map((revision) => (
          <li
            key={revisionName(revision)}
            id={revisionName(revision)}
            className="mt-4 scroll-mt-8 first:mt-0"
          >
            <p className="text-note leading-note text-muted">
              <EventTime date={{ kind: 'day', on: revision.on }} language={language} />
            </p>
            <Prose text={revision.text[language]} language={language} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
