import { notFound } from 'next/navigation';
import { previewImage } from '@/app/og';
import * as previews from '@/app/previews';
import { archivedText, content } from '@/lib/content';
import type { Content } from '@/lib/content/model';
import { calendarFile } from '@/lib/formats/calendar';
import { bibTeX, type Citation, citeEvent, citeSource, ris } from '@/lib/formats/citation';
import { atomFeed } from '@/lib/formats/feed';
import { timelineData } from '@/lib/formats/timeline-data';
import { defaultLanguage, languages } from '@/lib/languages';

export const dynamic = 'force-static';

type Files = [path: string, make: () => Response | Promise<Response>][];

/** Every file that is made of the content in one language. */
function filesOf(content: Content): Files {
  const { language, words, events, sources } = content;
  const entry = (path: string, preview: previews.Preview, citation: Citation): Files => [
    [`${path}/og.png`, () => previewImage(preview)],
    [`${path}/cite.bib`, () => new Response(bibTeX(citation, words))],
    [`${path}/cite.ris`, () => new Response(ris(citation, words))],
  ];
  const files: Files = [
    ['feed.xml', () => new Response(atomFeed(content))],
    ['calendar.ics', () => new Response(calendarFile(content))],
    ['timeline.json', () => new Response(timelineData(content))],
    ['og.png', () => previewImage(previews.timelinePreview(content))],
    ['memorial/og.png', () => previewImage(previews.memorialPreview(content))],
    ...events.flatMap((event) =>
      [event.slug, ...event.formerly].flatMap((slug) =>
        entry(`events/${slug}`, previews.eventPreview(event, content), citeEvent(event, content)),
      ),
    ),
    ...sources.flatMap((source) =>
      entry(
        `sources/${source.id}`,
        previews.sourcePreview(source, content),
        citeSource(source, content),
      ),
    ),
  ];
  return files.map(([path, make]) => [`${language}/${path}`, make]);
}

const documents = () =>
  content(defaultLanguage).sources.map(({ id }): Files[number] => {
    return [`sources/${id}.txt`, () => new Response(archivedText(id))];
  });

const allFiles = () => [...languages.map(content).flatMap(filesOf), ...documents()];

export const generateStaticParams = () => allFiles().map(([path]) => ({ file: path.split('/') }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const asked = (await params).file.join('/');
  const [, make] = allFiles().find(([path]) => path === asked) ?? notFound();
  return make();
}
