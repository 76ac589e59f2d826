import { absolute } from '@/data/addresses';
import { dictionaries, type Language } from '@/data/languages';
import { OwnWords } from '../text/own-words';

type Props = { path: string; title: string; language: Language };

/** Plain links that hand an address to a service, which learns nothing until one is followed. */
export function ShareLinks({ path, title, language }: Props) {
  const { services } = dictionaries[language].share;
  const url = absolute(path);
  const links: Record<keyof typeof services, string> = {
    telegram: withQuery('https://t.me/share/url', { url, text: title }),
    whatsapp: withQuery('https://wa.me/', { text: `${title} ${url}` }),
    vk: withQuery('https://vk.com/share.php', { url, title }),
    mail: withQuery('mailto:', { subject: title, body: url }),
  };
  return (['telegram', 'whatsapp', 'vk', 'mail'] as const).map((service) => (
    <li key={service}>
      <a href={links[service]} rel="external noopener noreferrer" className="link">
        <OwnWords text={services[service]} language={language} />
      </a>
    </li>
  ));
}

/** Spaces as `%20`, which `mailto:` needs (RFC 6068, section 5) and the others take too. */
function withQuery(address: string, query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}
