import { type Axis, layOutAxis } from '@/components/axis/axis-scale';
import { content } from '@/data/content';
import { formatDate, weekdayOrEveryYear } from '@/data/dates/written-date';
import { dictionaries, type Language } from '@/data/languages';
import type { Memorial, Source, TimelineEvent } from '@/data/model/site-content';

/** What the preview image of a page says and shows, where a link to the page is shared. */
export type Preview = {
  /** The site's name and what it is, where the title is not the same. */
  site?: string;
  title: string;
  /** When it was, or whose it is. */
  over?: string;
  axis?: Axis | undefined;
  discs?: Pick<Memorial['discs'], 'all' | 'lighter'>;
  /** What stands there, for those who do not see it. */
  alt: string;
};

/** Width and height of every preview image, in pixels: the size that messengers crop least. */
export const previewSize = { width: 1200, height: 630 };

/** The timeline's preview, and that of every page without one of its own. */
export function timelinePreview(language: Language): Preview {
  const { site, timeline } = dictionaries[language];
  const axis = layOutAxis(content().events);
  const named = `${site.name}, ${site.kind}`;
  const alt = axis ? `${named}. ${timeline.axis}.` : named;
  return { title: site.name, over: site.kind, axis, alt };
}

/** An entry's preview: when and what. What returns each year says so. */
export function eventPreview({ title, date }: TimelineEvent, language: Language): Preview {
  const again = date.kind === 'recurrence' ? `, ${weekdayOrEveryYear(date, language)}` : '';
  return inSite(title[language], formatDate(date, language) + again, language);
}

/** A document's preview: whose it is and what it is called. */
export function sourcePreview({ title, body }: Source, language: Language): Preview {
  return inSite(title[language], body[language], language);
}

/** The memorial's preview: the field of discs, and the date and place it remembers. */
export function memorialPreview({ title, event, discs }: Memorial, language: Language): Preview {
  const over = `${event.label[language]}, ${formatDate(event.date, language)}`;
  const preview = inSite(title[language], over, language);
  return { ...preview, discs, alt: `${preview.alt}. ${discs.text[language]}` };
}

function inSite(title: string, over: string, language: Language): Preview {
  const { name, kind } = dictionaries[language].site;
  return { site: `${name} · ${kind}`, title, over, alt: `${title} · ${over} · ${name}, ${kind}` };
}
