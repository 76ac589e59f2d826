import { pageMetadata } from '@/app/metadata';
import { sourcePreview } from '@/app/preview/preview';
import { pageSource, type SourceParams, sourceParams } from '@/app/route-params';
import { Heading } from '@/components/frame/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { StructuredData } from '@/components/frame/structured-data';
import { Citations } from '@/components/sharing/citations';
import { SourceDocument } from '@/components/sources/source-document';
import { SourceFacts } from '@/components/sources/source-facts';
import { OwnWords } from '@/components/text/own-words';
import { addresses } from '@/data/addresses';
import { content, quotingsOf, withdrawnFrom } from '@/data/content';
import { dateOrUndated } from '@/data/dates/written-date';
import { citeSource } from '@/data/formats/citation';
import { sourceData } from '@/data/formats/structured-data';
import { dictionaries, type Language } from '@/data/languages';

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
    description: dictionaries[language].source.description(
      source.body[language],
      source.title[language],
      dateOrUndated(source, language),
    ),
    citation: citeSource(source, content().site.edition, language),
    preview: sourcePreview(source, language),
  });
}

export default async function Page({ params }: SourceParams) {
  const { language, source, address } = await find(params);
  const { source: words } = dictionaries[language];
  const beside = (
    <p className="text-note leading-note text-muted">
      {source.body[language]},{' '}
      <OwnWords text={dateOrUndated(source, language)} language={language} />
    </p>
  );
  return (
    <PageFrame language={language} section="sources" address={address}>
      <StructuredData data={sourceData(source, language)} />
      <Heading title={source.title[language]} language={language} when={beside}>
        <p className="text-lead text-muted leading-[1.5] text-pretty">{words.marked}</p>
      </Heading>
      <SourceDocument
        source={source}
        quotings={quotingsOf(source)}
        withdrawn={withdrawnFrom(source)}
        language={language}
      />
      <SourceFacts source={source} language={language} />
      <Citations
        citation={citeSource(source, content().site.edition, language)}
        edition={content().site.edition}
        path={address(language)}
        translated={
          source.language === language
            ? undefined
            : (source.original?.translation?.[language] ?? source.title[language])
        }
        language={language}
      />
    </PageFrame>
  );
}
