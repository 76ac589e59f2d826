import { enGB } from 'date-fns/locale/en-GB';
import type { Words } from './words';

export const en: Words = {
  languageName: 'English',
  script: 'Latin',
  locale: enGB,
  openGraphLocale: 'en_GB',
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
      'Beslan, the decree that followed, and the day that remembers. Each date stands with the words of the document it rests on.',
  },
  navigation: {
    label: 'Site',
    editions: 'This page in another language',
    skip: 'Skip to the text',
    timeline: 'Timeline',
    memorial: 'Memorial',
    sources: 'Sources',
    about: 'About',
    footer: 'A memorial and a reference. Quotations stand as published.',
  },
  timeline: {
    axis: 'The timeline drawn to scale',
    list: 'All entries, in order',
    today: (date) => `By the calendar in Moscow, today is ${date}.`,
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
    readInPlace: 'Read it in place',
    translation: 'This site’s translation:',
    withdrawn: 'The words that this link leads to were once quoted here and no longer are.',
  },
  source: {
    summary: 'The documents that this site quotes, each in full, as it was archived.',
    description: (body, title) =>
      `${title}, ${body}, undated: the document in full, with the words that this site quotes marked.`,
    known: 'What is known of the document',
    document: 'The document',
    quotedIn: 'quoted in',
    furniture: 'Left over from the web page’s navigation, not part of the document:',
    plainText: 'The archived text, as a plain file',
    marked: 'The marked words are quoted on this site.',
    withdrawn: 'These words were once quoted on this site and no longer are.',
    paragraphs: (count) => `${count} paragraphs`,
  },
  share: {
    address: 'Link to this entry:',
    share: 'Share this entry',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    failed: 'The link could not be copied. It is selected: copy it from there.',
    print: 'Print',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'The address may have been mistyped, or cut short when it was passed on. Everything on this site can be reached from here.',
  },
};
