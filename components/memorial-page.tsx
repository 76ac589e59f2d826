import type { Content } from '@/lib/content/model';
import { memorialData } from '@/lib/formats/structured-data';
import { EventTime } from './dates';
import { DiscField } from './disc-field';
import { Corrections, JsonScript, Page, PageHeading, Sections } from './page';
import { Quotations } from './quotation';
import { References } from './references';
import { PageAddress } from './sharing';
import { Prose, typeset } from './text';

/** The memorial: the field, whose figures it shows, the documents' words, how the day is kept. */
export function MemorialPage({ content }: { content: Content }) {
  const { words, memorial } = content;
  const { entries, discs, path } = memorial;
  const [event] = entries;
  const note = memorial.note ?? event.note;
  const beside = (
    <>
      <p className="text-date headline text-balance">
        <EventTime date={event.date} words={words} />
      </p>
      <p className="note mt-1">
        <a href={event.path} className="link inline-block py-0.5">
          {typeset(event.title, words)}
        </a>
      </p>
    </>
  );
  return (
    <Page content={content} section="memorial" path={path}>
      <article className="md:-mt-9 print:mt-0">
        <JsonScript type="application/ld+json" data={memorialData(content)} />
        <PageHeading title={memorial.title} words={words} beside={beside} wide>
          {note && <p className="note">{typeset(note, words)}</p>}
        </PageHeading>
        <figure className="mt-8 break-inside-avoid md:mt-7">
          <DiscField shape="page" {...discs} />
          <figcaption className="row mt-5">
            <p className="note">{typeset(discs.caption, words)}</p>
          </figcaption>
        </figure>
        <Quotations page={memorial} words={words} className="my-20 md:my-28" />
        <div className="mt-16">
          {memorial.text && <Prose text={memorial.text} words={words} />}
          <Sections sections={memorial.sections} content={content} />
        </div>
        <Corrections corrections={memorial.corrections} words={words} />
        <References references={memorial.references} words={words} path={path} />
        <nav
          aria-label={words.event.neighbours}
          className="row border-line mt-8 gap-y-5 border-t pt-5 max-md:grid lg:*:row-start-1 print:hidden"
        >
          {entries.map((one) => (
            <p key={one.slug} className={one === event ? 'column-when' : undefined}>
              <span className="note block">
                <EventTime date={one.date} words={words} />{' '}
              </span>
              <a href={one.path}>{typeset(one.title, words)}</a>
            </p>
          ))}
          <p className="note column-from">
            <PageAddress path={path} />
          </p>
        </nav>
      </article>
    </Page>
  );
}

/** The field as a band across the window, above the axis of the timeline: all of it is one link to the memorial. */
export function MemorialBand({ content }: { content: Content }) {
  const { words, memorial } = content;
  const { all, lighter } = memorial.discs;
  return (
    <a
      href={memorial.path}
      className="always-dark bg-paper text-ink group mt-6 block py-5 md:mt-7 md:py-6 print:bg-transparent"
    >
      <span className="page block">
        <DiscField shape="band" all={all} lighter={lighter} />
        <span className="mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-1 md:mt-5">
          <span className="text-date decoration-accent headline underline decoration-1 underline-offset-[0.25em]">
            {memorial.title}
          </span>{' '}
          <span className="note group-hover:text-ink">{words.timeline.band(all)}</span>
        </span>
      </span>
    </a>
  );
}
