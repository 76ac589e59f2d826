import { pageMetadata } from '@/app/metadata';
import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { Heading } from '@/components/frame/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { SourceList } from '@/components/sources/source-list';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';
import { dictionaries } from '@/data/languages';

export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: LanguageParams) {
  const language = await pageLanguage(params);
  return pageMetadata({
    language,
    address: addresses.sources,
    title: dictionaries[language].navigation.sources,
    description: dictionaries[language].source.summary,
  });
}

export default async function Page({ params }: LanguageParams) {
  const language = await pageLanguage(params);
  const { navigation, source } = dictionaries[language];
  return (
    <PageFrame language={language} section="sources" address={addresses.sources}>
      <Heading title={navigation.sources} language={language}>
        <p className="text-lead text-muted leading-[1.5] text-pretty">{source.summary}</p>
      </Heading>
      <SourceList sources={content().sources} language={language} />
    </PageFrame>
  );
}
