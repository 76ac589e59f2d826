import { format, parseISO } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const span = 'years?|months?|weeks?|weekends?|decades?|centur(?:y|ies)';
const period = `${span}|anniversar(?:y|ies)|summer|autumn|winter|spring|${months}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;

/** What a style guide needs to describe a work. */
type CitedWork = {
  title: string;
  /** The site's translation of a title in another language. */
  translated: string | undefined;
  body: string | undefined;
  /** ISO 8601: a day, a month or a year. */
  date: { kind: 'day' | 'month' | 'year'; on: string } | undefined;
  /** The edition, of a page of this site. */
  edition: string | undefined;
};

/** What the site says in English, and how English is set. Every other dictionary has the same shape. */
export const en = {
  languageName: 'English',
  /** The Unicode name of its script. Words in other scripts are marked as another language's. */
  script: 'Latin',
  locale: enGB,
  openGraphLocale: 'en_GB',
  /** How texts are set when they are read: each pattern, and what replaces it. */
  typography: [
    [/(?<=^|[\s([—–])"/gu, '“'],
    [/"/gu, '”'],
    [/(?<=^|[\s([“—–])'(?=\p{L})/gu, '‘'],
    [/'/gu, '’'],
    [/(?<=\S) - (?=\S)/gu, '\u00a0– '],
    [/(?<=\S) (?=[—–] )/gu, '\u00a0'],
    [/(?<=\d) (?=%)/g, '\u00a0'],
    [/\b(No\.|nos\.|no\.) (?=\d)/g, '$1\u00a0'],
    [new RegExp(`(?<!\\d)(\\d{1,2}) (?=(?:${months})\\b)`, 'g'), '$1\u00a0'],
  ] as [RegExp, string][],
  /** Puts soft hyphens into long words. */
  hyphenate: (text: string): string => text,
  /** What a year or a day makes false: no text of the site may say it. */
  expiring: [
    String.raw`(?:this|last|next|past|coming) (?:[\p{L}\p{N}-]+ )?(?:${period})`,
    String.raw`(?:its|their|[’']s) present (?!day)\p{L}+`,
    'ago|today|tonight|tomorrow|yesterday|now|nowadays|current|currently|presently|hitherto',
    'recent|recently|lately|still|soon|upcoming|forthcoming|(?<!at the )latest|so far(?! as)',
    '(?<!up )to date|to this day|these days|at present|at the moment|for the time being|(?:not|as) yet|yet to',
    String.raw`(?:\d+|[\p{L}-]+)(?<!with)(?:st|nd|rd|th) anniversary`,
    String.raw`(?:years?|months?) old|[\p{L}\p{N}]+-year-old|turn(?:s|ed)? \d+`,
    '(?:years|months|decades|centuries) (?:(?:have|has) (?:passed|gone|elapsed)|since|on(?=[,.;:]|$))',
    String.raw`(?:have|has) (?:\p{L}+ ){0,3}(?:been|for|in|over) (?:[\p{L}\p{N}-]+ ){1,4}(?:${span})`,
  ].join('|'),
  /** Dates as patterns of date-fns `format`. */
  dates: {
    day: 'd\u00a0MMMM yyyy',
    month: 'LLLL yyyy',
    year: 'yyyy',
    monthAndDay: 'd\u00a0MMMM',
    dayOnly: 'd',
    /** Joins the first and last day of a span. */
    span: { sameMonth: '–', longer: ' – ' },
    weekdays: (first: string, last: string) => `${first} to ${last}`,
    everyYearSince: (year: string) => `every year since ${year}`,
    every: (day: string) => `every ${day}`,
  },
  site: {
    name: '3\u00a0September',
    kind: 'a memorial',
    tagline:
      'Beslan, the decree of 2006 and the day of remembrance. Each entry quotes a document and shows where the words stand in it.',
  },
  navigation: {
    label: 'Main menu',
    languages: 'Language',
    footer: 'Footer menu',
    footerLanguages: 'Language, in the footer',
    skip: 'Skip to the text',
  },
  /** The first pages of the navigation; those of texts alone follow. */
  pages: {
    timeline: 'Timeline',
    memorial: 'Memorial',
    sources: 'Sources',
  },
  imprint: {
    what: 'A memorial and a reference. Quotations stand letter for letter as in the archived documents.',
    edition: (number: number, date: string) => `Edition ${number}, ${date}`,
    terms: 'Terms',
    publisher: (name: string) => `Published by ${name}`,
    licences: { text: 'The site’s own text and data:', code: 'Its code:' },
    documents: 'The documents, and the words quoted from them, belong to their publishers.',
    reportError: 'Report an error',
  },
  timeline: {
    axis: (count: number) =>
      `The timeline drawn to scale: ${count} ${count === 1 ? 'entry' : 'entries'}.`,
    band: (count: number) =>
      `${count} points, one for each of the victims the declaration speaks of.`,
    list: 'All entries, in order',
    today: (date: string) => `In Moscow it is ${date} today.`,
  },
  event: {
    neighbours: 'Other entries',
    prev: 'Previous entry',
    next: 'Next entry',
    moved: 'This entry has a new address:',
  },
  quotation: {
    /** What shows that quoted words leave out the start or end of their sentence. */
    ellipsis: { start: '…\u00a0', end: '\u00a0…' },
    title: (title: string) => `“${title}”`,
    undated: 'undated',
    paragraph: (number: number) => `paragraph\u00a0${number}`,
    paragraphOf: (number: number, all: number) => `paragraph\u00a0${number}\u00a0of\u00a0${all}`,
    readInPlace: 'Read it in the document',
    sameDocument: (number: number) => `The same document, paragraph\u00a0${number}`,
    /** Stands before the site's translation of words from a language. */
    translation: (_from: string): string => 'This site’s translation:',
    withdrawn: 'The words that this link leads to were once quoted here and no longer are.',
    copy: 'Copy',
    copied: 'The quotation is copied.',
    failed: 'The quotation could not be copied. It is selected: copy it from there.',
  },
  references: {
    heading: 'Sources',
    number: (number: string) => `Source ${number}`,
    back: (number: number) => `${number}, back to the text`,
    seen: (date: string) => `seen ${date}`,
    seenAll: (date: string) => `Seen on ${date}.`,
    seenUnless: (date: string) => `Seen on ${date}, unless another day is given.`,
    archived: 'a copy',
    /** How a publication is marked that is in another language than the page, by BCP 47 tag. */
    languages: new Map([
      ['ru', 'in Russian'],
      ['fr', 'in French'],
      ['hr', 'in Croatian'],
    ]),
  },
  citation: {
    heading: 'Cite this page',
    /** A website in The Chicago Manual of Style, 17th edition, 14.206–14.207; up to the address that ends it. */
    reference: ({ title, translated, body, date, edition }: CitedWork): string => {
      const closed = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
      const named = `“${closed(title)}”${translated ? ` [${translated}.]` : ''}`;
      const patterns = { day: 'd\u00a0MMMM yyyy', month: 'LLLL yyyy', year: 'yyyy' };
      const dated = date
        ? format(parseISO(date.on), patterns[date.kind], { locale: enGB })
        : 'N.d.';
      const whole = body ? `${closed(body)} ${named} ${closed(dated)}` : named;
      return edition ? `${whole} 3\u00a0September (website). ${edition}.` : whole;
    },
    readAt: (edition: string) => `Read at 3\u00a0September (website), ${edition},`,
    accessed: 'Add the date of access if your style requires it.',
    files: 'For a reference manager:',
  },
  source: {
    summary: 'The documents that this site quotes, each in full, as it was archived.',
    description: (body: string, title: string, date: string) =>
      `${title}, ${body}, ${date}: the document in full, with the words that this site quotes marked.`,
    known: 'What is known of the document',
    document: 'The document',
    citedBy: 'quoted in',
    page: (title: string): string => title,
    furniture: 'Remnant of the web page’s menu, not part of the document:',
    plainText: 'A plain text file',
    original: 'The original',
    archived: 'The archived text',
    paragraph: (number: number) => `Paragraph ${number}`,
    marked: 'The marked words are quoted on this site.',
    withdrawn: 'These words were once quoted on this site and no longer are.',
    paragraphs: (count: number) => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
  },
  share: {
    heading: 'Share this entry',
    share: 'Share',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    failed: 'The link could not be copied. It is selected: copy it from there.',
    print: 'Print',
    /** The services that readers of the language use. `{url}` and `{text}` are filled in. */
    services: [
      { name: 'WhatsApp', address: 'https://wa.me/?text={text}%20{url}' },
      { name: 'Telegram', address: 'https://t.me/share/url?url={url}&text={text}' },
      { name: 'VK', address: 'https://vk.com/share.php?url={url}&title={text}' },
      { name: 'Mail', address: 'mailto:?subject={text}&body={url}' },
    ],
  },
  corrections: { heading: 'Corrections', of: (title: string) => `Correction: ${title}` },
  subscribe: {
    heading: 'Calendar and feed',
    download: 'Add the day to your calendar (file)',
    calendar: 'Address of the calendar, to subscribe to',
    webcal: 'Subscribe in your calendar app',
    feed: 'Feed of entries and corrections',
  },
  reuse: {
    heading: 'Reuse',
    frame: 'The timeline can be embedded in another page. Paste this code:',
    entry: 'To show one entry, add # and the last part of its address to the address in this code.',
    data: 'Everything the entries say is also available as data:',
    newTab: 'Links open in a new tab.',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'The address may have been mistyped, or cut off when it was copied. Everything on this site can be reached from here.',
  },
};

export type Words = typeof en;
