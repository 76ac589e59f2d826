import { addresses } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import type { Memorial, TimelineEvent } from '@/data/model/site-content';
import { OwnWords } from '../text/own-words';
import { isCrowded } from './crowded';

type Props = { events: TimelineEvent[]; memorial: Memorial; language: Language };

/** Where one can go from a page that is not there; to each entry, if there are not too many. */
export function WaysOn({ events, memorial, language }: Props) {
  const { navigation } = dictionaries[language];
  const ways = [
    { address: addresses.timeline(language), title: navigation.timeline },
    ...(isCrowded(events) ? [] : events).map(({ slug, title }) => ({
      address: addresses.event(language, slug),
      title: title[language],
    })),
    { address: addresses.memorial(language), title: memorial.title[language] },
    { address: addresses.sources(language), title: navigation.sources },
  ];
  return (
    <ul className="mt-8">
      {ways.map(({ address, title }) => (
        <li key={address} className="mt-1">
          <a href={address} className="link inline-block py-1">
            <OwnWords text={title} language={language} />
          </a>
        </li>
      ))}
    </ul>
  );
}
