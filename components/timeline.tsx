import type { Content } from '@/lib/content/model';
import { pagePath } from '@/lib/urls';
import { Axis, type TimelineProps } from './axis';
import { DateBeside } from './dates';
import { MemorialBand } from './memorial-page';
import { Page } from './page';
import { Quotation } from './quotation';
import { typeset } from './text';
import { Today } from './today';

/** The timeline: what it is, the dead, the axis, every entry in order. */
export function TimelinePage({ content }: { content: Content }) {
  const { words, events, language } = content;
  return (
    <Page content={content} section="timeline" path={pagePath(language)}>
      <div className="page">
        <h1 className="text-display headline">{words.site.name}</h1>
        <p className="text-lead text-muted leading-note mt-3 max-w-[34rem] text-balance">
          {typeset(words.site.tagline, words)}
        </p>
        {events.map((event) => (
          <Today key={event.slug} event={event} content={content} />
        ))}
      </div>
      <MemorialBand content={content} />
      <div className="page">
        <Axis events={events} words={words} />
        <Entries events={events} words={words} />
      </div>
    </Page>
  );
}

/** Every entry in order. In a frame, each has its slug as its anchor. */
function Entries({ events, words, framed }: TimelineProps) {
  return (
    // Where a list has no markers, WebKit does not announce it as one without the role.
    <ol role="list" aria-label={words.timeline.list} className="mt-10">
      {events.map((event) => (
        <li
          key={event.slug}
          id={framed ? event.slug : undefined}
          className="row border-line target:border-accent has-target:border-accent relative break-inside-avoid border-t py-8 target:border-t-2 has-target:border-t-2 md:grid-rows-[auto_1fr] md:py-10 print:py-16"
        >
          {framed &&
            event.formerly.map((slug) => <span key={slug} id={slug} className="absolute top-0" />)}
          <div className="column-when mb-3.5 md:row-span-2 md:mb-0">
            <DateBeside date={event.date} words={words} />
          </div>
          <div>
            <h2 className="text-heading leading-tight font-semibold text-balance">
              <a href={event.path} className="link underline-offset-[0.16em]">
                {typeset(event.title, words)}
              </a>
            </h2>
            <p className="mt-2.5">{typeset(event.summary, words)}</p>
          </div>
          <Quotation quotation={event.quotations[0]} words={words} className="mt-5" />
        </li>
      ))}
    </ol>
  );
}

/** The timeline for a frame in another page. What is opened from it opens in a new tab. */
export function EmbedPage({ content }: { content: Content }) {
  const { words, language, events } = content;
  const { name, kind } = words.site;
  return (
    <html lang={language}>
      <head>
        <base target="_blank" />
      </head>
      <body className="bg-paper text-body text-ink px-5 leading-normal wrap-break-word">
        <main className="py-6">
          <h1 className="text-lead font-semibold">
            <a href={pagePath(language)} className="hover:text-accent inline-block py-1">
              {name}
            </a>{' '}
            <span className="text-muted font-normal">· {kind}</span>
          </h1>
          <p className="text-note text-muted">{words.reuse.newTab}</p>
          <Axis events={events} words={words} framed />
          <Entries events={events} words={words} framed />
        </main>
      </body>
    </html>
  );
}

/** Links to every part of the site, for who has come to an address that has no page. */
export function SiteLinks({ content }: { content: Content }) {
  const { words, language, events, memorial, pages } = content;
  const links = [
    { path: pagePath(language), title: words.pages.timeline },
    ...events,
    memorial,
    { path: pagePath(language, 'sources'), title: words.pages.sources },
    ...pages,
  ];
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6">
      {links.map(({ path, title }) => (
        <li key={path}>
          <a href={path} className="link inline-block py-1">
            {typeset(title, words)}
          </a>
        </li>
      ))}
    </ul>
  );
}
