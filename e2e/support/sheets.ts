import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import type { Language } from '@/data/languages';

/** What readers take away on paper: each entry and the memorial, of which none but an entry has hours. */
export function sheetsOf(language: Language) {
  const { events, memorial } = content();
  return [
    ...events.map((event) => ({
      ...event,
      hours: event.hours,
      address: addresses.event(language, event.slug),
    })),
    { ...memorial, hours: undefined, address: addresses.memorial(language) },
  ];
}
