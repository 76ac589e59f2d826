import type { Hours as HoursContent } from '@/lib/content/model';
import type { Words } from '@/lib/languages';
import { EventTime } from './dates';
import { Prose, typeset } from './text';

/** The hours of each day along a line: a ring for each, filled where the minute is known. Hours are text: no time zone applies. */
export function Hours({ hours, words }: { hours: HoursContent; words: Words }) {
  const { heading, note, rows } = hours;
  const days = [...new Set(rows.map(({ on }) => on))];
  return (
    <section className="border-line mt-8 border-t pt-5">
      <div className="row note">
        <h2 className="column-when mb-2 font-semibold md:mb-0">{typeset(heading, words)}</h2>
        {note && <p>{typeset(note, words)}</p>}
      </div>
      {days.map((day) => (
        <section key={day}>
          <h3 className="text-date headline mt-10 mb-3 break-after-avoid">
            <EventTime date={{ kind: 'day', on: day }} words={words} />
          </h3>
          <ol role="list" className="hours">
            {rows
              .filter(({ on }) => on === day)
              .map(({ when = '', text }) => (
                <li
                  key={`${when} ${text}`}
                  className={`row hour relative break-inside-avoid py-2.5 max-md:pl-7 ${/^\d{1,2}:\d{2}$/.test(when) ? 'hour-exact' : ''}`}
                >
                  {when && (
                    <p className="text-note leading-note column-when">{typeset(when, words)}</p>
                  )}
                  <div>
                    <Prose text={text} words={words} />
                  </div>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
