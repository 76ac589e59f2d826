import type { Language } from '@/data/editions';
import type { HoursFile } from '@/data/model/schema';
import { Prose } from '../text/prose';
import { References } from '../text/references';
import { EventTime } from './event-time';

type Props = { hours: HoursFile | undefined; language: Language };

/** What happened hour by hour: a heading for each day, a row for each hour. No hour is an instant. */
export function Hours({ hours, language }: Props) {
  if (!hours) return null;
  const { heading, note, rows } = hours;
  const days = [...new Set(rows.map(({ on }) => on))];
  return (
    <section className="max-w-text border-line mt-12 border-t pt-6">
      <h2 className="text-muted text-note mb-3 font-semibold">{heading[language]}</h2>
      {note && <p className="text-muted text-note">{note[language]}</p>}
      {days.map((on) => (
        <section key={on}>
          <h3 className="text-note mt-6 font-semibold">
            <EventTime date={{ kind: 'day', on }} language={language} />
          </h3>
          <ul>
            {rows
              .filter((row) => row.on === on)
              .map((row) => (
                <li key={row.text[language]} className="mt-4">
                  {row.when && <p className="text-muted text-note">{row.when[language]}</p>}
                  <Prose text={row.text[language]} language={language} />
                  <References references={row.references} language={language} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
