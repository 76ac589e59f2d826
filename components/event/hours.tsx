import { formatDate } from '@/data/dates/written-date';
import { dictionaries, type Language } from '@/data/languages';
import type { HoursFile } from '@/data/model/schema';
import { OwnWords } from '../text/own-words';
import { Prose } from '../text/prose';
import { onlyDay, References } from '../text/references';
import { EventTime } from './event-time';

type Props = { hours: HoursFile | undefined; language: Language };

/** What happened hour by hour: a heading for each day, a row for each hour. No hour is an instant. */
export function Hours({ hours, language }: Props) {
  if (!hours) return null;
  const { heading, note, rows } = hours;
  const days = [...new Set(rows.map(({ on }) => on))];
  const seen = onlyDay(rows.flatMap(({ references = [] }) => references));
  const said =
    seen && dictionaries[language].references.seen(formatDate({ kind: 'day', on: seen }, language));
  return (
    <section className="border-line mt-8 border-t pt-5 print:mt-[3mm] print:pt-[2mm]">
      <div className="row text-note leading-note text-muted">
        <h2 className="column-when mb-2 font-semibold md:mb-0">
          <OwnWords text={heading[language]} language={language} />
        </h2>
        {note && <p>{note[language]}</p>}
        {said && (
          <p className="column-from">
            <OwnWords text={said} language={language} />
          </p>
        )}
      </div>
      {days.map((on) => (
        <section key={on}>
          <div className="row mt-10 mb-2 break-after-avoid print:mt-[2mm] print:mb-0">
            <h3 className="text-note leading-note column-when font-semibold">
              <EventTime date={{ kind: 'day', on }} language={language} />
            </h3>
          </div>
          <ul>
            {[...rows.entries()]
              .filter(([, row]) => row.on === on)
              .map(([place, row]) => (
                <li key={place} className="row mt-6 break-inside-avoid first:mt-2 print:mt-[1.5mm]">
                  {row.when && (
                    <p className="text-note leading-note text-muted column-when max-md:text-ink">
                      <OwnWords text={row.when[language]} language={language} />
                    </p>
                  )}
                  <div>
                    <Prose text={row.text[language]} language={language} />
                  </div>
                  <div className="text-note leading-note text-muted column-from mt-1.5 lg:mt-0 print:mt-0">
                    <References
                      references={row.references}
                      language={language}
                      alreadySeen={seen}
                    />
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
