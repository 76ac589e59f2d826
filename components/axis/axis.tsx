import { dictionaries, type Language } from '@/data/languages';
import type { TimelineEvent } from '@/data/model/site-content';
import { isCrowded } from '../timeline/crowded';
import { layOutAxis } from './axis-scale';
import { FlagAxis } from './flag-axis';
import { flagsOf } from './flags';
import { PileAxis } from './pile-axis';

type Props = { events: TimelineEvent[]; language: Language; framed: boolean };

/** The least width, in pixels, of what is shown on a narrow and on a wide screen. */
const widths = [
  { width: 280, className: 'block lg:hidden print:hidden' },
  { width: 944, className: 'hidden lg:block print:block' },
];

/**
 * The timeline as a picture, true to scale and level at every width. Where names would take too many
 * rows, or there are too many entries, they are piled up over their years.
 */
export function Axis({ events, language, framed }: Props) {
  const scale = layOutAxis(events);
  if (!scale) return null;
  return (
    <figure
      aria-label={dictionaries[language].timeline.axis}
      className="mt-9 max-[20rem]:hidden md:mt-12 print:mt-[5mm] print:pl-[3mm]"
    >
      {widths.map(({ width, className }) => {
        const flags = isCrowded(events) ? undefined : flagsOf(scale, width, language);
        const props = { scale, width, language, className };
        return flags ? (
          <FlagAxis key={width} {...props} framed={framed} flags={flags} />
        ) : (
          <PileAxis key={width} {...props} />
        );
      })}
    </figure>
  );
}
