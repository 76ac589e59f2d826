import type { Content, TimelineEvent } from '@/lib/content/model';
import { formatDate } from '@/lib/dates';
import { citeEvent } from '@/lib/formats/citation';
import { eventData } from '@/lib/formats/structured-data';
import type { Words } from '@/lib/languages';
import { DateBeside, EventTime } from './dates';
import { Hours } from './hours';
import { Corrections, JsonScript, Page, PageHeading, Sections } from './page';
import { Quotations } from './quotation';
import { References } from './references';
import { Cite, Share, ShareLink, Subscribe } from './sharing';
import { Prose, typeset } from './text';
import { Today } from './today';

type Props = { event: TimelineEvent; content: Content };

/** An entry: when and what, the documents' words, what the site adds, sources, tools, the way on. */
export function EventPage({ event, content }: Props) {
  const { words, memorial, events } = content;
  const { date, note, place, path, remembered } = event;
  const index = events.indexOf(event);
  const [previous, next] = [events[index - 1], events[index + 1]];
  const beside = (
    <>
      <DateBeside date={date} words={words} />
      {place && <p className="note">{typeset(place, words)}</p>}
      <ShareLink event={event} words={words} />
    </>
  );
  const memorialLink = <a href={memorial.path}>{memorial.title}</a>;
  return (
    <Page content={content} section="timeline" path={path}>
      <article>
        <JsonScript type="application/ld+json" data={eventData(event, content)} />
        <PageHeading title={event.title} words={words} beside={beside}>
          {note && <p className="note mb-4">{typeset(note, words)}</p>}
          <Today event={event} content={content} here />
          <div className="text-lead leading-note">
            <Prose text={event.summary} words={words} />
          </div>
        </PageHeading>
        <Quotations page={event} words={words} className="mt-10" />
        {event.text && (
          <div className="row mt-8">
            <div>
              <Prose text={event.text} words={words} />
            </div>
          </div>
        )}
        {remembered && (
          <p className="row text-date headline mt-10 print:hidden">
            <span>{memorialLink}</span>
          </p>
        )}
        {event.hours && <Hours hours={event.hours} words={words} />}
        <Sections sections={event.sections} content={content} />
        <Corrections corrections={event.corrections} words={words} />
        <References references={event.references} words={words} path={path} />
        <Share event={event} words={words} />
        <Cite citation={citeEvent(event, content)} path={path} words={words} />
        {date.kind === 'recurrence' && <Subscribe content={content} />}
        <nav
          aria-label={words.event.neighbours}
          className="row border-line mt-8 gap-y-5 border-t pt-5 max-md:grid lg:*:row-start-1 print:hidden"
        >
          {previous && <NeighbourLink entry={previous} rel="prev" words={words} />}
          {!remembered && <p className="text-date headline">{memorialLink}</p>}
          {next && <NeighbourLink entry={next} rel="next" words={words} />}
        </nav>
      </article>
    </Page>
  );
}

type NeighbourProps = { entry: TimelineEvent; rel: 'prev' | 'next'; words: Words };

function NeighbourLink({ entry: { date, path, title }, rel, words }: NeighbourProps) {
  return (
    <p className={rel === 'next' ? 'column-from' : 'column-when'}>
      <span className="note block">
        {words.event[rel]} ·{' '}
        {date.kind === 'recurrence' ? (
          words.dates.every(formatDate(date, words))
        ) : (
          <EventTime date={date} words={words} />
        )}{' '}
      </span>
      <a href={path} rel={rel}>
        {typeset(title, words)}
      </a>
    </p>
  );
}

/** The page at a former address of an entry. It leads on to the entry, and with JavaScript to the same anchor. */
export function MovedPage({ event, content }: Props) {
  const { words } = content;
  const { path, title } = event;
  return (
    <Page content={content} section="timeline" path={path}>
      <meta httpEquiv="refresh" content={`0; url=${path}`} />
      <PageHeading title={title} words={words}>
        <p className="text-lead">
          {words.event.moved}{' '}
          <moved-page>
            <a href={path}>{typeset(title, words)}</a>
          </moved-page>
        </p>
      </PageHeading>
    </Page>
  );
}
