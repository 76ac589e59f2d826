import { dictionaries, type Language, languages } from '@/data/languages';

type Props = { language: Language; address: (language: Language) => string };

/** The way to the same page in each other language, and where the browser can, to the same place on it. */
export function LanguageSwitch({ language, address }: Props) {
  return languages
    .filter((other) => other !== language)
    .map((other) => (
      <li key={other}>
        <same-place>
          <a
            href={address(other)}
            lang={other}
            hrefLang={other}
            rel="alternate"
            className="font-device text-muted hover:text-accent inline-block py-2.5"
          >
            {dictionaries[other].languageName}
          </a>
        </same-place>
      </li>
    ));
}
