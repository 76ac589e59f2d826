import { notFound } from 'next/navigation';
import { previewImage } from '@/app/og';
import {
  eventPreview,
  memorialPreview,
  type Preview,
  sourcePreview,
  timelinePreview,
} from '@/app/previews';
import { archivedText, content } from '@/lib/content';
import type { Content } from '@/lib/content/model';
import { calendarFile } from '@/lib/formats/calendar';
import {
  type Citation,
  citationFile,
  citationFormats,
  citeEvent,
  citeSource,
} from '@/lib/formats/citation';
import { atomFeed } from '@/lib/formats/feed';
import { timelineData } from '@/lib/formats/timeline-data';
import { defaultLanguage, languages } from '@/lib/languages';

export const dynamic = 'force-static';

type Files = [path: string, make: () => Response | Promise<Response>][];

/** Every file that is made of the content in one language. */
function filesOf(all: Content): Files {
  const text = (make: (all: Content) => string, type: string) => () =>
    new Response(make(all), { headers: { 'content-type': type } });
  const preview = (shown: Preview) => () => previewImage(shown);
  const entry = (path: string, shown: Preview, citation: Citation): Files => [
    [`${path}/og.png`, preview(shown)],
    ...citationFormats.map(({ extension }): Files[number] => {
      const name = `cite.${extension}`;
      return [`${path}/${name}`, () => citationFile(citation, name, all.words)];
    }),
  ];
  const files: Files = [
    ['feed.xml', text(atomFeed, 'application/atom+xml; charset=utf-8')],
    ['calendar.ics', text(calendarFile, 'text/calendar; charset=utf-8')],
    ['timeline.json', text(timelineData, 'application/json')],
    ['og.png', preview(timelinePreview(all))],
    ['memorial/og.png', preview(memorialPreview(all))],
    ...all.events.flatMap((event) =>
      [event.slug, ...event.formerly].flatMap((slug) =>
        entry(`events/${slug}`, eventPreview(event, all), citeEvent(event, all)),
      ),
    ),
    ...all.sources.flatMap((source) =>
      entry(`sources/${source.id}`, sourcePreview(source, all), citeSource(source, all)),
    ),
  ];
  return files.map(([path, make]) => [`${all.language}/${path}`, make]);
}

/** The archived documents, byte for byte. */
const archived = () =>
  content(defaultLanguage).sources.map(({ id }): Files[number] => {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    const make = () => new Response(new Uint8Array(archivedText(`${id}.txt`)), { headers });
    return [`sources/${id}.txt`, make];
  });

const allFiles = () => [...languages.map(content).flatMap(filesOf), ...archived()];

export const generateStaticParams = () => allFiles().map(([path]) => ({ file: path.split('/') }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const asked = (await params).file.join('/');
  const [, make] = allFiles().find(([path]) => path === asked) ?? notFound();
  return make();
}
