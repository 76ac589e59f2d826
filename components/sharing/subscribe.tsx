import { subscriptions, webcal } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';

/** The calendar, to keep or to subscribe to, and the feed. */
export function Subscribe({ language }: { language: Language }) {
  const { label, download, calendar, feed } = editions[language].subscribe;
  const ways = [
    { href: subscriptions.calendar(language), type: 'text/calendar', text: download },
    { href: webcal(subscriptions.calendar(language)), type: 'text/calendar', text: calendar },
    { href: subscriptions.feed(language), type: 'application/atom+xml', text: feed },
  ];
  return (
    <ul
      aria-label={label}
      className="text-muted text-note flex flex-wrap gap-x-6 gap-y-2 print:hidden"
    >
      {ways.map(({ href, type, text }) => (
        <li key={href}>
          <a href={href} type={type} className="link text-muted">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
