import { absolute, addresses } from '../addresses';
import { dictionaries, type Language } from '../languages';
import type { TimelineEvent } from '../model/site-content';
import { asHtml, element } from './html';

/** The frame's size in pixels. A narrower page makes it narrower. */
const width = 640;
const height = 600;

/** The HTML that shows the timeline within another page, at an entry if one is given. */
export function embedSnippet(language: Language, event?: TimelineEvent): string {
  return asHtml(
    element('iframe', {
      src: absolute(addresses.embed(language, event?.slug)),
      title: titleOf(language, event),
      width: String(width),
      height: String(height),
      loading: 'lazy',
      style: 'border: 0; max-width: 100%',
    }),
  );
}

/** What a site that embeds by address is told of the timeline or an entry. (oEmbed 1.0, 2.3.4.4.) */
export function oembed(language: Language, event?: TimelineEvent) {
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(language, event),
    provider_name: dictionaries[language].site.name,
    provider_url: absolute(addresses.timeline(language)),
    html: embedSnippet(language, event),
    width,
    height,
  };
}

function titleOf(language: Language, event?: TimelineEvent): string {
  const { site, navigation } = dictionaries[language];
  return `${event ? event.title[language] : navigation.timeline} · ${site.name}`;
}
