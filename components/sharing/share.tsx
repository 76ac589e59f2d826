import { absolute, addresses } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import type { TimelineEvent } from '@/data/model/site-content';
import { Part } from '../frame/part';
import { PageAddress } from './page-address';
import { ShareLinks } from './share-links';

type Props = { event: TimelineEvent; language: Language };

/** How to pass an entry on, once and open: the device's own way, the services, its address. */
export function Share({ event, language }: Props) {
  const { heading, share, copy, copied, failed, print } = dictionaries[language].share;
  const path = addresses.event(language, event.slug);
  const title = event.title[language];
  return (
    <Part
      heading={heading}
      language={language}
      from={<PageAddress path={path} />}
      className="mt-12"
    >
      <ul className="flex flex-wrap gap-x-6 text-[1rem] lg:-my-0.5 print:hidden [&_a,&_button]:inline-block [&_a,&_button]:py-2">
        <li className="has-[share-link:empty]:hidden">
          <share-link
            url={absolute(path)}
            share={share}
            copy={copy}
            copied={copied}
            failed={failed}
          />
        </li>
        <ShareLinks path={path} title={title} language={language} />
        <li className="has-[print-page:empty]:hidden">
          <print-page label={print} />
        </li>
      </ul>
    </Part>
  );
}
