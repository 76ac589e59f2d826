import { subscriptions, webcal } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import { Part } from '../frame/part';

type Props = {
  language: Language;
  /** Whether the days that return each year are offered too. */
  calendar: boolean;
};

/** What can be followed: the feed, and where a day returns the calendar, to keep or to subscribe to. */
export function Subscribe({ language, calendar }: Props) {
  const words = editions[language].subscribe;
  const file = subscriptions.calendar(language);
  const ways = [
    ...(calendar
      ? [
          { href: file, type: 'text/calendar', text: words.download },
          { href: webcal(file), type: 'text/calendar', text: words.calendar },
        ]
      : []),
    { href: subscriptions.feed(language), type: 'application/atom+xml', text: words.feed },
  ];
  return (
    <Part heading={words.label} language={language} className="print:hidden">
      <ul aria-label={words.label} className="flex flex-wrap gap-x-6 lg:-my-1.5">
        {ways.map(({ href, type, text }) => (
          <li key={href}>
            <a href={href} type={type} className="link inline-block py-1.5">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
