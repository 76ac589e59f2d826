import { Heading } from '@/components/frame/heading';
import { Document } from '@/components/frame/page-frame';
import { SourceList } from '@/components/sources/source-list';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { editions } from '@/data/editions';
import { type LanguageParams, languageParams, pageLanguage } from '../../language';
import { pageMetadata } from '../../metadata';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: LanguageParams) {
  const language = await pageLanguage(params);
  return pageMetadata({
    language,
    address: addresses.sources,
    title: editions[language].navigation.sources,
    description: editions[language].source.summary,
  });
}

export default async function Page({ params }: LanguageParams) {
  const language = await pageLanguage(params);
  const { navigation, source } = editions[language];
  return (
    <Document language={language} section="sources" address={addresses.sources}>
      <Heading title={navigation.sources} under={source.summary} />
      <SourceList sources={content().sources} language={language} />
    </Document>
  );
}
