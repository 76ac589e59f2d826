import type { Content } from '@/lib/content/model';
import { absolute, filePath, pagePath } from '@/lib/urls';
import { Corrections, Page, PageHeading, ReportError, Section, Sections } from './page';
import { References } from './references';
import { Subscribe } from './sharing';
import { Prose, typeset } from './text';

type Props = { page: Content['pages'][number]; content: Content };

export function TextPage({ page, content }: Props) {
  const { words } = content;
  return (
    <Page content={content} section={page.name} path={page.path}>
      <PageHeading title={page.title} lead={page.summary} words={words}>
        {page.note && <p className="note">{typeset(page.note, words)}</p>}
      </PageHeading>
      {page.text && <Prose text={page.text} words={words} />}
      <Sections sections={page.sections} content={content} />
      {page.name === 'about' && <Terms path={page.path} content={content} />}
      <Corrections corrections={page.corrections} words={words} />
      <References references={page.references} words={words} />
      {page.name === 'about' && <Reuse content={content} />}
      <Subscribe content={content} />
    </Page>
  );
}

/** Who publishes the site, where to report errors, and the terms of what is its own. */
function Terms({ path, content }: { path: string; content: Content }) {
  const { words, publisher, contact, licences } = content;
  const { imprint } = words;
  return (
    <Section heading={imprint.terms} words={words}>
      {(publisher || contact) && (
        <p className="mb-3">
          {publisher && typeset(`${imprint.publisher(publisher)}.`, words)}{' '}
          <ReportError content={content} path={path} />
        </p>
      )}
      {(['text', 'code'] as const).map(
        (what) =>
          licences[what] && (
            <p key={what} className="mb-3">
              {imprint.licences[what]}{' '}
              <a href={licences[what].address} rel="license">
                {typeset(licences[what].name, words)}
              </a>
            </p>
          ),
      )}
      <p>{typeset(imprint.documents, words)}</p>
    </Section>
  );
}

/** How others may use the timeline: the code of a frame, and the data. */
function Reuse({ content }: { content: Content }) {
  const { words, language } = content;
  const { heading, frame, entry, data } = words.reuse;
  const title = `${words.pages.timeline} · ${words.site.name}`.replaceAll('\u00a0', ' ');
  const src = absolute(pagePath(language, 'embed'));
  const iframe = `<iframe src="${src}" title="${title}" width="640" height="600" loading="lazy" style="border: 0; max-width: 100%"></iframe>`;
  return (
    <Section heading={heading} words={words}>
      <p>{frame}</p>
      <pre lang="zxx" className="text-small bg-mark my-4 p-4 wrap-anywhere whitespace-pre-wrap">
        <code>{iframe}</code>
      </pre>
      <p>{entry}</p>
      <p className="mt-4">
        {data}{' '}
        <a
          href={filePath(language, 'timeline.json')}
          lang="en"
          className="link inline-block py-0.5"
        >
          JSON
        </a>
      </p>
    </Section>
  );
}
