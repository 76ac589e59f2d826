import { editions, type Language } from '@/data/editions';
import type { TimelineEvent } from '@/data/model/site-content';
import { layOutAxis } from './axis-scale';
import { isCrowded } from './crowded';
import { GatheredAxis } from './gathered-axis';
import { LevelAxis } from './level-axis';
import { UprightAxis } from './upright-axis';

type Props = { events: TimelineEvent[]; language: Language; framed: boolean };

/**
 * The timeline as a picture, true to scale: level on a wide screen, upright beside the list on a narrow
 * one. Where there are too many entries to name, it lies level everywhere and marks are gathered.
 */
export function Axis({ events, language, framed }: Props) {
  const axis = layOutAxis(events);
  if (!axis) return null;
  const label = editions[language].timeline.axis;
  if (isCrowded(events))
    return (
      <>
        <nav aria-label={label} className="mb-6 hidden md:block print:hidden">
          <GatheredAxis axis={axis} language={language} marks={24} years={16} />
        </nav>
        <nav aria-label={label} className="mb-6 md:hidden print:hidden">
          <GatheredAxis axis={axis} language={language} marks={8} years={5} />
        </nav>
      </>
    );
  return (
    <>
      <nav aria-label={label} className="mb-12 hidden lg:block print:hidden">
        <LevelAxis axis={axis} language={language} framed={framed} />
      </nav>
      <nav
        aria-label={label}
        className="absolute inset-y-0 left-0 w-18 max-[17rem]:hidden lg:hidden print:hidden"
      >
        <UprightAxis axis={axis} language={language} framed={framed} />
      </nav>
    </>
  );
}
