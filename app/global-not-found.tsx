import { PageFrame } from '@/components/frame/page-frame';
import './globals.css';
import type { Metadata } from 'next';
import { Heading } from '@/components/frame/heading';
import { wordsClass } from '@/components/text/words-class';
import { WaysOn } from '@/components/timeline/ways-on';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { defaultLanguage, editions, languages } from '@/data/editions';
import { icons } from './metadata';

export const metadata: Metadata = {
  ...icons,
  title: languages.map((language) => editions[language].notFound.title).join(' · '),
};

/** What stands at an address that has no page: in every edition, for nothing says which was meant. */
export default function GlobalNotFound() {
  const others = languages.filter((language) => language !== defaultLanguage);
  const { notFound } = editions[defaultLanguage];
  return (
    <PageFrame language={defaultLanguage} address={addresses.timeline}>
      <Heading title={notFound.title} language={defaultLanguage}>
        <p className="text-lead text-muted leading-[1.5]">{notFound.text}</p>
        <WaysOn
          events={content().events}
          memorial={content().memorial}
          language={defaultLanguage}
        />
      </Heading>
      {others.map((language) => (
        <section
          key={language}
          lang={language}
          className={wordsClass(language, 'row border-line font-device mt-16 border-t pt-12')}
        >
          <div>
            <h2 className="text-date leading-tight">{editions[language].notFound.title}</h2>
            <p className="text-lead text-muted mt-3 leading-[1.5]">
              {editions[language].notFound.text}
            </p>
            <WaysOn events={content().events} memorial={content().memorial} language={language} />
          </div>
        </section>
      ))}
    </PageFrame>
  );
}
