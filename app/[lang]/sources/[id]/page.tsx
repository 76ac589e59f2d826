import { pageMetadata } from '@/app/metadata';
import { pageSource, type SourceParams, sourceParams } from '@/app/params';
import { Citations } from '@/components/citations';
import { Document } from '@/components/document';
import { Heading } from '@/components/heading';
import { SourceDocument } from '@/components/source-document';
import { SourceFacts } from '@/components/source-facts';
import { StructuredData } from '@/components/structured-data';
import { addresses } from '@/data/addresses';
import { citeSource } from '@/data/citation';
import { quotingsOf, withdrawnFrom } from '@/data/content';
import { editions, type Language } from '@/data/editions';
import { sourcePreview } from '@/data/preview';
import { sourceData } from '@/data/structured-data';

export const dynamicParams = false;
export const generateStaticParams = sourceParams;

async function find(params: SourceParams['params']) {
  const found = await pageSource(params);
  return { ...found, address: (other: Language) => addresses.source(other, found.source.id) };
}

export async function generateMetadata({ params }: SourceParams) {
  const { language, source, address } = await find(params);
  return pageMetadata({
    language,
    address,
    title: source.title[language],
    description: editions[language].source.description(
      source.body[language],
      source.title[language],
    ),
    citation: citeSource(source, language),
    preview: sourcePreview(source, language),
  });
}

export default async function Page({ params }: SourceParams) {
  const { language, source, address } = await find(params);
  const { quotation, source: words } = editions[language];
  const under = `${source.body[language]}, ${quotation.undated}. ${words.marked}`;
  return (
    <Document language={language} section="sources" address={address}>
      <StructuredData data={sourceData(source, language)} />
      <Heading title={source.title[language]} under={under} />
      <SourceDocument
        source={source}
        quotings={quotingsOf(source)}
        withdrawn={withdrawnFrom(source)}
        language={language}
      />
      <SourceFacts source={source} language={language} />
      <div className="max-w-text border-line mt-12 border-t pt-6 print:hidden">
        <Citations
          citation={citeSource(source, language)}
          path={address(language)}
          language={language}
        />
      </div>
    </Document>
  );
}
