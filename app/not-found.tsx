import type { Metadata } from 'next';
import { Document } from '@/components/document';
import { Heading } from '@/components/heading';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { defaultLanguage, editions } from '@/data/editions';

export const metadata: Metadata = {
  title: editions[defaultLanguage].notFound.title,
  robots: { index: false },
};

export default function NotFound() {
  const language = defaultLanguage;
  const { notFound, navigation } = editions[language];
  return (
    <Document language={language}>
      <Heading title={notFound.title} under={notFound.text} />
      <ul className="mt-8">
        <li>
          <a href={addresses.timeline(language)} className="link">
            {navigation.timeline}
          </a>
        </li>
        {content().events.map(({ slug, title }) => (
          <li key={slug} className="mt-2">
            <a href={addresses.event(language, slug)} className="link">
              {title[language]}
            </a>
          </li>
        ))}
        <li className="mt-2">
          <a href={addresses.memorial(language)} className="link">
            {content().memorial.title[language]}
          </a>
        </li>
        <li className="mt-2">
          <a href={addresses.sources(language)} className="link">
            {navigation.sources}
          </a>
        </li>
      </ul>
    </Document>
  );
}
