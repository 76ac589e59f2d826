import { enGB } from 'date-fns/locale/en-GB';
import { chicago } from './en-citation';
import { time } from './en-time';
import type { Words } from './words';

export const en: Words = {
  languageName: 'English',
  script: 'Latin',
  longWords: false,
  abbreviations: ['No', 'nos', 'v'],
  joints: [
    [/\b(No\.|nos\.|no\.) (?=\d)/g, '$1\u00a0'],
    [
      /(\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      '$1\u00a0',
    ],
  ],
  locale: enGB,
  openGraphLocale: 'en_GB',
  typography: [],
  time,
  dates: {
    day: 'd MMMM yyyy',
    monthAndDay: 'd MMMM',
    dayOnly: 'd',
    weekday: 'EEEE',
    span: {
      sameMonth: '–',
      longer: ' – ',
      weekdays: (first, last) => `${first} to ${last}`,
    },
    everyYear: 'every year',
  },
  site: {
    name: '3 September',
    tagline:
      'Beslan, the decree of 2006, and the day that remembers. Each date stands with the words of the document it rests on.',
  },
  navigation: {
    label: 'Site',
    skip: 'Skip to the text',
    timeline: 'Timeline',
    memorial: 'Memorial',
    sources: 'Sources',
    about: 'About',
    foot: 'Site, at the foot',
    footer:
      'A memorial and a reference. Quotations stand letter for letter as in the archived documents.',
  },
  timeline: {
    axis: 'The timeline drawn to scale',
    list: 'All entries, in order',
    today: (date) => `By the calendar in Moscow, today is ${date}.`,
    years: 'Years',
    piled: (count, from, to) => `${count} entries, ${from}–${to}`,
    oneEntry: 'an entry',
  },
  event: {
    neighbours: 'Entries before and after',
    earlier: 'Earlier',
    later: 'Later',
    moved: 'This entry has a new address:',
  },
  quotation: {
    undated: 'undated',
    paragraph: (number) => `paragraph\u00a0${number}`,
    paragraphOf: (number, all) => `paragraph\u00a0${number} of\u00a0${all}`,
    readInPlace: 'Read it in the document',
    sameDocument: (number) => `The same document, paragraph\u00a0${number}`,
    translation: () => 'This site’s translation:',
    withdrawn: 'The words that this link leads to were once quoted here and no longer are.',
    copy: 'Copy the quotation',
    copyShort: 'Copy',
    copied: 'The quotation is copied.',
    failed: 'The quotation could not be copied. It is selected: copy it from there.',
  },
  citation: {
    title: 'Reference to this page',
    reference: chicago,
    readAt: 'Read at 3 September (website),',
    accessed: 'If your rules ask for it, add the day on which you read the page.',
    files: 'For a reference manager:',
  },
  source: {
    summary: 'The documents that this site quotes, each in full, as it was archived.',
    description: (body, title) =>
      `${title}, ${body}, undated: the document in full, with the words that this site quotes marked.`,
    known: 'What is known of the document',
    document: 'The document',
    quotedIn: 'quoted in',
    furniture: 'Left over from the web page’s navigation, not part of the document:',
    plainText: 'A plain text file',
    original: 'The original',
    archived: 'The archived text',
    paragraph: (number) => `Paragraph ${number}`,
    marked: 'The marked words are quoted on this site.',
    withdrawn: 'These words were once quoted on this site and no longer are.',
    paragraphs: (count) => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
  },
  share: {
    heading: 'Share this entry',
    share: 'Share …',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    failed: 'The link could not be copied. It is selected: copy it from there.',
    print: 'Print',
    services: { mail: 'Mail', telegram: 'Telegram', vk: 'VK', whatsapp: 'WhatsApp' },
  },
  references: { seen: (date) => `seen ${date}`, archived: 'a copy' },
  revisions: {
    heading: 'Corrections',
    of: (title) => `Correction: ${title}`,
  },
  subscribe: {
    label: 'Calendar and feed',
    feedAlone: 'Feed',
    download: 'The day as a calendar file',
    calendar: 'Subscribe to the calendar',
    feed: 'Feed of entries and corrections',
  },
  reuse: {
    heading: 'Reuse',
    frame: 'The timeline can stand within another page. This is what to paste there:',
    entry: 'To show one entry, add # and the last part of its address to the address in this code.',
    data: 'The timeline is also available as data:',
    timeline: 'Everything the entries say, as JSON',
    timelineJs: 'The same for TimelineJS',
    schema: 'The JSON Schema of the first',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'The address may have been mistyped, or cut short when it was passed on. Everything on this site can be reached from here.',
  },
};
