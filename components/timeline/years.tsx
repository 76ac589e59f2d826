import { dictionaries, type Language } from '@/data/languages';
import { yearAnchor, type yearsOf } from './crowded';

type Props = { years: ReturnType<typeof yearsOf>; language: Language };

/** The way to each year of a long timeline, in one line that stays at the top of the screen. */
export function Years({ years, language }: Props) {
  const { timeline, dates } = dictionaries[language];
  return (
    <nav
      aria-label={timeline.years}
      className="bg-paper border-line text-note sticky top-0 z-10 overflow-x-auto border-y print:hidden"
    >
      <ol className="flex">
        {years.map(({ year }) => (
          <li key={yearAnchor(year)} className="first:-ml-3">
            <a
              href={`#${yearAnchor(year)}`}
              // In a frame, links else open in a place of their own.
              target="_self"
              className="hover:text-accent inline-block px-3 py-3 whitespace-nowrap"
            >
              {year ? Number(year) : dates.everyYear}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
