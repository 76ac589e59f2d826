import { Fragment } from 'react';
import { encode } from 'uqr';
import type { Content, TimelineEvent } from '@/lib/content/model';
import { formatDate } from '@/lib/dates';
import { type Citation, writtenReference } from '@/lib/formats/citation';
import type { Words } from '@/lib/languages';
import { plain } from '@/lib/typography';
import { absolute, filePath } from '@/lib/urls';
import { Section } from './page';
import { typeset, WebAddress } from './text';

type ShareProps = { event: TimelineEvent; words: Words };

/** One word beside the date: the device's share sheet, else the link is copied; without JavaScript, the row at the foot. */
export function ShareLink({ event, words }: ShareProps) {
  const { share, copied, failed } = words.share;
  return (
    <share-link
      text={absolute(event.path)}
      subject={shareText(event, words)}
      copied={copied}
      failed={failed}
      className="text-note leading-note block print:hidden"
    >
      <a href="#share" className="link text-muted inline-block py-1.5">
        {share}
      </a>
    </share-link>
  );
}

/** How to share an entry: its link, the services that readers of the language use, mail, print. */
export function Share({ event, words }: ShareProps) {
  const { heading, copy, copied, failed, print, services } = words.share;
  const url = absolute(event.path);
  // Spaces become `%20`, as `mailto:` needs (RFC 6068, section 5).
  const text = encodeURIComponent(shareText(event, words));
  return (
    <Section id="share" heading={heading} words={words} className="print:hidden">
      <ul className="text-note flex flex-wrap gap-x-6 lg:-my-0.5 [&_a,&_button]:inline-block [&_a,&_button]:py-2">
        <li className="has-[copy-text:empty]:hidden">
          <copy-text text={url} label={copy} copied={copied} failed={failed} />
        </li>
        {services.map(({ name, address }) => (
          <li key={name}>
            <a
              href={address.replace('{url}', encodeURIComponent(url)).replace('{text}', text)}
              rel="external noopener noreferrer"
            >
              {typeset(name, words)}
            </a>{' '}
          </li>
        ))}
        <li className="has-[print-page:empty]:hidden">
          <print-page label={print} />
        </li>
      </ul>
      <p className="note mt-2">
        <PageAddress path={event.path} />
      </p>
    </Section>
  );
}

/** “Decree No. 116, 15 February 2006 · 3 September, a memorial” */
function shareText({ title, date }: TimelineEvent, words: Words): string {
  const { name, kind } = words.site;
  return plain(`${title}, ${formatDate(date, words)} · ${name}, ${kind}`).replaceAll('\u00a0', ' ');
}

export function PageAddress({ path }: { path: string }) {
  const url = absolute(path);
  return (
    <a href={url} lang="zxx" className="hover:text-accent wrap-anywhere">
      <WebAddress url={url} />
    </a>
  );
}

/** On paper alone: the page's address with a QR code (ISO/IEC 18004), kept together with what it stands in. */
export function PrintedAddress({ path }: { path: string }) {
  const url = absolute(path);
  const { data, size } = encode(url, { ecc: 'L', border: 0 });
  return (
    <div className="hidden break-inside-avoid break-after-avoid print:mb-4 print:flex print:items-end print:justify-between">
      <p lang="zxx" className="text-note">
        <WebAddress url={url} />
      </p>
      <svg
        aria-hidden="true"
        width="57"
        height="57"
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        className="w-[15mm] shrink-0"
      >
        <path d={drawModules(data)} stroke="#000" />
      </svg>
    </div>
  );
}

/** The dark runs of a QR code as strokes of width 1, each relative to the one before. */
function drawModules(rows: boolean[][]): string {
  let [path, left, top] = ['M0 .5', 0, 0];
  for (const [y, row] of rows.entries())
    for (const { 0: run, index: x } of row.map(Number).join('').matchAll(/1+/g)) {
      path += `m${x - left} ${y - top}h${run.length}`;
      [left, top] = [x + run.length, y];
    }
  return path;
}

/** `translated`: the site's translation of the title of a document in another language. */
type CiteProps = {
  citation: Citation;
  path: string;
  translated?: string | undefined;
  words: Words;
};

export function Cite({ citation, path, translated, words }: CiteProps) {
  const { heading, accessed, files } = words.citation;
  return (
    <Section heading={heading} words={words} className="print:hidden">
      <p className="text-note leading-note">
        {writtenReference(citation, words, translated).map(({ text, address }) => (
          <Fragment key={address}>
            {typeset(text, words)}{' '}
            <span lang="zxx">
              <WebAddress url={address} />
            </span>
            .{' '}
          </Fragment>
        ))}
      </p>
      <p className="note mt-3">
        {accessed} {files}
        {Object.entries({ bib: 'BibTeX', ris: 'RIS' }).map(([extension, name]) => (
          <Fragment key={extension}>
            {' '}
            <a
              href={`${path}cite.${extension}`}
              download={`${citation.id}.${extension}`}
              lang="en"
              className="link inline-block py-0.5"
            >
              {name}
            </a>
          </Fragment>
        ))}
      </p>
    </Section>
  );
}

/** The days that return each year as a calendar, to keep or to subscribe to, and the feed. */
export function Subscribe({ content: { language, words } }: { content: Content }) {
  const labels = words.subscribe;
  const file = filePath(language, 'calendar.ics');
  const webcal = absolute(file).replace(/^https?:/, 'webcal:');
  const links = [
    { type: 'text/calendar', href: file, text: labels.download },
    { type: 'text/calendar', href: absolute(file), text: labels.calendar },
    { type: 'text/calendar', href: webcal, text: labels.webcal },
    { type: 'application/atom+xml', href: filePath(language, 'feed.xml'), text: labels.feed },
  ];
  return (
    <Section heading={labels.heading} words={words} className="print:hidden">
      <ul className="text-note flex flex-wrap gap-x-6 lg:-my-0.5">
        {links.map(({ href, type, text }) => (
          <li key={href}>
            <a href={href} type={type} className="link inline-block py-1.5 lg:py-0.5">
              {text}
            </a>{' '}
          </li>
        ))}
      </ul>
    </Section>
  );
}
