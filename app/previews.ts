import type { Content, Source, TimelineEvent } from '@/lib/content/model';
import { formatDate } from '@/lib/dates';
import { plain } from '@/lib/typography';

/** What a page's preview image shows, where a link to the page is shared, and in `alt` the same in words. */
export type Preview = {
  site?: string;
  title: string;
  /** When it was, or whose it is. */
  line: string;
  events?: TimelineEvent[];
  discs?: { all: number; lighter: number };
  alt: string;
};

/** The timeline's preview, and that of every page without one of its own. */
export function timelinePreview({ words, events }: Content): Preview {
  const { name, kind } = words.site;
  const alt = `${name}, ${kind}. ${words.timeline.axis(events.length)}`;
  return { title: name, line: kind, events, alt };
}

function pagePreview(title: string, line: string, { words }: Content): Preview {
  const { name, kind } = words.site;
  [title, line] = [plain(title), plain(line)];
  return {
    site: `${name} · ${kind}`,
    title,
    line,
    alt: `${title} · ${line} · ${name}, ${kind}`,
  };
}

export const sourcePreview = ({ title, body }: Source, content: Content) =>
  pagePreview(title, body, content);

export function eventPreview({ title, date }: TimelineEvent, content: Content): Preview {
  const { words } = content;
  const since =
    date.kind === 'recurrence' ? `, ${words.dates.everyYearSince(date.since.slice(0, 4))}` : '';
  return pagePreview(title, formatDate(date, words) + since, content);
}

export function memorialPreview(content: Content): Preview {
  const { title, entries, discs } = content.memorial;
  const [event] = entries;
  const line = `${event.label}, ${formatDate(event.date, content.words)}`;
  const preview = pagePreview(title, line, content);
  return { ...preview, discs, alt: `${preview.alt}. ${discs.text}` };
}

/** The size that messengers crop least. */
export const previewSize = { width: 1200, height: 630 };
