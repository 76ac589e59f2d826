import { absolute } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import { WordsOf } from '../text/words-of';

type Props = { path: string; title: string; language: Language };

/** Plain links that hand an address to a service, which learns nothing until one is followed. */
export function ShareLinks({ path, title, language }: Props) {
  const { services } = editions[language].share;
  const url = absolute(path);
  const links: Record<keyof typeof services, string> = {
    mail: withQuery('mailto:', { subject: title, body: url }),
    telegram: withQuery('https://t.me/share/url', { url, text: title }),
    vk: withQuery('https://vk.com/share.php', { url, title }),
    whatsapp: withQuery('https://wa.me/', { text: `${title} ${url}` }),
  };
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {(['mail', 'telegram', 'vk', 'whatsapp'] as const).map((service) => (
        <li key={service}>
          <a href={links[service]} rel="external noopener noreferrer" className="link text-muted">
            <WordsOf text={services[service]} language={language} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Spaces as `%20`, which `mailto:` needs (RFC 6068, section 5) and the others take too. */
function withQuery(address: string, query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}
