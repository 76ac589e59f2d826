import { subscriptions, webcal } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import { Part } from '../frame/part';

type Props = {
  language: Language;
  /** Whether the days that return each year are offered too. */
  calendar: boolean;
};

/** What can be followed: the feed, and where a day returns the calendar, to keep or to subscribe to. */
export function Subscribe({ language, calendar }: Props) {
  const words = dictionaries[language].subscribe;
  const heading = calendar ? words.label : words.feedAlone;
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
    <Part heading={heading} language={language} className="mt-8 print:hidden">
      <ul aria-label={heading} className="flex flex-wrap gap-x-6 text-[1rem] lg:-my-0.5">
        {ways.map(({ href, type, text }) => (
          <li key={href}>
            <a href={href} type={type} className="link inline-block py-1.5 lg:py-0.5">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
