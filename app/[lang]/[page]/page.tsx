import { pageMetadata } from '@/app/metadata';
import { type Params, textPageOf } from '@/app/params';
import { Page } from '@/components/page';
import { TextPage } from '@/components/text-page';
import { languages } from '@/lib/languages';
import { textPages } from '@/lib/pages';

export const generateStaticParams = () =>
  languages.flatMap((lang) => textPages.map((page) => ({ lang, page })));

export async function generateMetadata(route: Params<'page'>) {
  const { content, page } = await textPageOf(route);
  return pageMetadata(content, page);
}

export default async function TextPageRoute(route: Params<'page'>) {
  const { content, page } = await textPageOf(route);
  return (
    <Page content={content} section={page.name} isSection paths={page.paths}>
      <TextPage page={page} content={content} />
    </Page>
  );
}
