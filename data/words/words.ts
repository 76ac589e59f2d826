import type { Locale } from 'date-fns';
import type { KnownDate } from '../model/event-date';

/** A slip in the setting of a text: where it stands, said in words, and what is set in its place. */
export type TypographyRule = { slip: string; pattern: RegExp; wanted: string };

/** What the site says in one language. Dates are patterns of date-fns `format`. */
export type Words = {
  languageName: string;
  /** The letters it is written in, by Unicode's name of the script; words in other letters are another language's. */
  script: string;
  /** Whether its words are long: then they are hyphenated, and set smaller on paper. */
  longWords: boolean;
  /** What ends with a full stop within a sentence, before a number or a capital letter, as patterns. */
  abbreviations: string[];
  /** What a line may not end within, and how that is written: a space of these becomes one that holds. */
  joints: [RegExp, string][];
  locale: Locale;
  /** Open Graph's form of the language, with territory. */
  openGraphLocale: string;
  /** How texts are set in the language. An editor who sets one otherwise is told. */
  typography: TypographyRule[];
  /** What speaks of time in the language; no text of the site may say what is expiring. */
  time: { expiring: RegExp[]; ofTime: RegExp[] };
  dates: {
    day: string;
    month: string;
    year: string;
    monthAndDay: string;
    dayOnly: string;
    weekday: string;
    /** Joins the first and last day of a span: one month, else longer forms. */
    span: { sameMonth: string; longer: string; weekdays: (first: string, last: string) => string };
    everyYear: string;
  };
  site: {
    name: string;
    /** What it is, in a word or two beside the name. */
    kind: string;
    tagline: string;
  };
  navigation: {
    label: string;
    skip: string;
    /** The parts of the site, each in a short word: on a phone all four stand in one line. */
    timeline: string;
    memorial: string;
    sources: string;
    about: string;
    /** What the list of links at the foot is called. */
    foot: string;
    footer: string;
  };
  /** Who answers for the site, and under which terms it may be used. */
  imprint: {
    heading: string;
    edition: (number: number, date: string) => string;
    publisher: (name: string) => string;
    /** Stands before each licence, and says what it is of. */
    licences: { text: string; code: string };
    /** Says what no licence of the site is of. */
    documents: string;
    reportError: string;
  };
  timeline: {
    axis: string;
    list: string;
    today: (date: string) => string;
    /** The way to each year, where there are many entries. */
    years: string;
    /** What the picture of many entries says: how many, from which year to which. */
    piled: (count: number, from: string, to: string) => string;
    /** What stands beside the key: one dash is one entry. */
    oneEntry: string;
  };
  event: {
    neighbours: string;
    earlier: string;
    later: string;
    /** Stands on the page at an address that an entry had before, with the way to its new one. */
    moved: string;
  };
  quotation: {
    undated: string;
    paragraph: (number: number) => string;
    /** A paragraph among how many the document has. */
    paragraphOf: (number: number, all: number) => string;
    readInPlace: string;
    /** The way to words of the document that was named just before. */
    sameDocument: (paragraph: number) => string;
    /** Stands before the site's own translation of words quoted from a language; that one need not be named. */
    translation: (from: string) => string;
    /** Stands where a link leads to a quotation that is no longer there. */
    withdrawn: string;
    copy: string;
    /** The same in one word. */
    copyShort: string;
    /** The quotation's own link, in one word. */
    link: string;
    /** What that and the quotation's files for reference managers are together. */
    links: string;
    copied: string;
    failed: string;
  };
  citation: {
    title: string;
    /** The reference in the form usual in the language, up to the address that ends it. */
    reference: (cited: {
      title: string;
      /** The site's translation of a title in another language. */
      translated: string | undefined;
      body: string | undefined;
      /** What is known of its date. */
      date: KnownDate | undefined;
      /** The edition, for what is cited as a page of this site. */
      edition: string | undefined;
    }) => string;
    /** Stands before the address of this site's page of a document that is cited elsewhere. */
    readAt: (edition: string) => string;
    /** Says that the reader adds the day of reading. */
    accessed: string;
    files: string;
  };
  source: {
    summary: string;
    description: (body: string, title: string, date: string) => string;
    known: string;
    document: string;
    quotedIn: string;
    furniture: string;
    plainText: string;
    /** Heads what stands of a document's original, and of the archived text. */
    original: string;
    archived: string;
    /** What the number of a paragraph is called. */
    paragraph: (number: number) => string;
    marked: string;
    /** Stands at words of a document that a link leads to and the site no longer quotes. */
    withdrawn: string;
    paragraphs: (count: number) => string;
  };
  share: {
    heading: string;
    share: string;
    copy: string;
    copied: string;
    failed: string;
    print: string;
    services: { mail: string; telegram: string; vk: string; whatsapp: string };
  };
  references: {
    /** Says on which day a reference was read. */
    seen: (date: string) => string;
    /** Stands before the address of a kept copy. */
    archived: string;
  };
  revisions: {
    heading: string;
    /** What a correction is called where its page is not seen. */
    of: (title: string) => string;
  };
  subscribe: {
    label: string;
    /** The same where no calendar is offered. */
    feedAlone: string;
    download: string;
    calendar: string;
    feed: string;
  };
  /** A copy of the pages, to be kept and read without a network. */
  copy: {
    heading: string;
    /** The link to it. */
    link: string;
    /** What the file is called that says what the copy is. */
    readMe: string;
    about: (edition: string) => string;
    /** Each stands before an address. */
    open: string;
    current: string;
    notice: (edition: string) => string;
  };
  reuse: {
    heading: string;
    frame: string;
    entry: string;
    data: string;
    timeline: string;
    timelineJs: string;
    schema: string;
  };
  notFound: { title: string; text: string };
};
