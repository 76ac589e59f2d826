import { pageMetadata } from '@/app/metadata';
import { type LanguageParams, languageParams, pageLanguage } from '@/app/route-params';
import { Revisions } from '@/components/event/revisions';
import { Sections } from '@/components/event/sections';
import { Heading } from '@/components/frame/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { CopyToKeep } from '@/components/sharing/copy-to-keep';
import { EmbedSnippet } from '@/components/sharing/embed-snippet';
import { Subscribe } from '@/components/sharing/subscribe';
import { Terms } from '@/components/sharing/terms';
import { addresses } from '@/data/addresses';
import { content } from '@/data/content';

export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: LanguageParams) {
  const language = await pageLanguage(params);
  const { title, summary } = content().about;
  return pageMetadata({
    language,
    address: addresses.about,
    title: title[language],
    description: summary[language],
  });
}

export default async function Page({ params }: LanguageParams) {
  const language = await pageLanguage(params);
  const { title, summary, sections, revisions } = content().about;
  return (
    <PageFrame language={language} section="about" address={addresses.about}>
      <Heading title={title[language]} language={language}>
        <p className="text-lead text-muted leading-[1.5] text-pretty">{summary[language]}</p>
      </Heading>
      <Sections sections={sections} language={language} />
      <Terms site={content().site} language={language} />
      <Revisions revisions={revisions} language={language} />
      <EmbedSnippet language={language} />
      <CopyToKeep language={language} />
      <Subscribe language={language} calendar />
    </PageFrame>
  );
}
