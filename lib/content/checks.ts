import { firstDay, lastDay } from '../dates';
import { defaultLanguage, dictionaries, isLanguage } from '../languages';
import { footnoteSign } from '../typography';
import { codeOf, type FieldPath, nearestName } from './problem';
import { findWords } from './quoting';
import type { EventFile, MemorialFile, SiteFile, Text } from './schema';
import type { YamlFile } from './yaml';

type Refuse = (found: string, expected: string) => void;

const aSign = 'a footnote sign, like [^rg-2019]';
/** Where footnote signs may stand, without list numbers and languages. */
const fieldsThatCite = ['text', 'sections.text', 'hours.rows.text', 'known'];

/** Markdown, HTML and addresses, which a page would show as they are; and footnote signs that lack a part. */
const markup =
  /\[\^\S*|\[[a-z0-9-]+\]|<\/?[a-z][^>]*>|https?:\/\/\S+|\[[^\][]+\]\([^()\s]+\)|(?<![\p{L}\p{N}*_`])(\*\*?|__?|`)(?=\S)[^*_`\n]+(?<=\S)\1(?![\p{L}\p{N}*_`])/u;

/**
 * Checks every text of a file, and returns the keys of the references that it cites. `site` and `known` are
 * undefined where their own file has errors. `isOwn` is false for references: a headline may say “today”.
 */
export function checkTexts(
  { written, report }: YamlFile<unknown>,
  site: SiteFile | undefined,
  known: string[] | undefined,
  isOwn: boolean,
): string[] {
  return textsIn(written).flatMap(({ path, text, original }) => {
    const refuse: Refuse = (found, expected) => report(path, found, expected);
    const names = path.filter((part) => typeof part === 'string');
    const language = names.find(isLanguage);
    const field = names.filter((name) => !isLanguage(name)).join('.');
    // A document may have characters that nobody sees, and is quoted as it is.
    if (!/(words|furniture)$/.test(field)) checkCharacters(text, refuse);
    const host = site?.unsafeHosts.find((one) => addressOn(one).test(text));
    if (host)
      refuse(`“${text}”`, `no link to ${host}: readers in Russia can be punished for sharing it`);
    if (site && /(added|seen|since|^corrections\.on)$/.test(field) && text > site.edition.on)
      refuse(
        `“${text}”`,
        `a day up to ${site.edition.on}, or the next \`edition:\` and its day in data/pages/site.yaml`,
      );
    if (!language) return [];

    const keys = keysIn(text);
    const words = text.replace(footnoteSign, '').replace(/\s+/g, ' ');
    if (keys.length > 0 && !fieldsThatCite.includes(field))
      refuse('a footnote sign', `none here, only in these fields: ${fieldsThatCite.join(', ')}`);
    for (const key of keys)
      if (known && !known.includes(key)) {
        const expected = nearestName(key, known) ?? `\`${key}:\` there`;
        refuse(`[^${key}], which data/references.yaml does not have`, expected);
      }
    const [marked] = markup.exec(words) ?? [];
    if (marked)
      refuse(
        `markup, “${marked}”`,
        `the words alone; an address goes into data/references.yaml, cited with ${aSign}`,
      );
    if (field.endsWith('translation')) return keys;
    const expiring = `(?<![\\p{L}\\p{N}])(?:${dictionaries[language].expiring})(?![\\p{L}\\p{N}])`;
    const [expired] = new RegExp(expiring, 'iu').exec(words) ?? [];
    if (expired && isOwn)
      refuse(`“${expired}”`, 'words that stay true: a date, a year, or nothing of time');
    const [mine, theirs] = [figuresIn(text), figuresIn(original)];
    const extra = mine.filter((one) => !theirs.includes(one)).join(', ');
    const missing = theirs.filter((one) => !mine.includes(one)).join(', ');
    const inOriginal = `\`${defaultLanguage}:\``;
    if (extra)
      refuse(`${extra}, which ${inOriginal} does not have`, `the figures of ${inOriginal}`);
    else if (missing) refuse(`no ${missing}`, `${missing}, which ${inOriginal} has`);
    return keys;
  });
}

type Found = { path: FieldPath; text: string; original: string };

/** Every text of a file; `original` is the same text in the default language. */
function textsIn(value: unknown, path: FieldPath = [], original = ''): Found[] {
  if (typeof value === 'string') return [{ path, text: value, original }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const first = String(Reflect.get(value, defaultLanguage));
  return entries.flatMap(([key, inner]) => textsIn(inner, [...path, key], first));
}

/** Characters that nobody sees; U+2060 alone may have been copied from a page. */
const unseen =
  /(?![\n\u2060])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u;

function checkCharacters(text: string, refuse: Refuse): void {
  const [hidden] = unseen.exec(text) ?? [];
  const before = hidden && text.split(hidden)[0]?.slice(-30);
  if (hidden)
    refuse(
      `a character that nobody sees, ${codeOf(hidden)}, after “${before}”`,
      'the text without it',
    );
  const sign = text.match(/\P{M}\p{M}+/gu)?.find((one) => one !== one.normalize('NFC'));
  if (sign)
    refuse(`“${sign}” of ${[...sign].map(codeOf).join(' ')}`, codeOf(sign.normalize('NFC')));
}

/** An address on a host, or that of a copy of it. */
const addressOn = (host: string) =>
  new RegExp(
    `(?:[/=:@]|%(?:25)*(?:2F|3A|3D|40))(?:[\\w-]+\\.)*${host.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`,
    'i',
  );

/** The figures of a text, and the signs of its footnotes. */
const figuresIn = (text: string) => [
  ...numbersIn(text.replace(footnoteSign, '')).map(String),
  ...(text.match(footnoteSign) ?? []),
];

/** The numbers in a text, however their thousands are separated. */
function numbersIn(text: string): number[] {
  const thousands = /(?<![\d.,])\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)/g;
  const joined = text.replace(thousands, (number) => number.replace(/\D/g, ''));
  return (joined.match(/\d+/g) ?? []).map(Number);
}

const keysIn = (text: string) => [...text.matchAll(footnoteSign)].map(([, key = '']) => key);

/** Finds sections and hours that cite nothing, and hours that are on no day of the entry or out of order. */
export function checkClaims({ data, report }: YamlFile<EventFile | MemorialFile>): void {
  const checkCited = (path: FieldPath, text: Text, expected: string) => {
    if (keysIn(text[defaultLanguage]).length === 0)
      report(path, 'a text that cites nothing', expected);
  };
  const orElse = '; or `aboutThisSite: true` where the site speaks of itself alone';
  for (const [index, { text, aboutThisSite }] of data.sections.entries())
    if (!aboutThisSite) checkCited(['sections', index, 'text'], text, aSign + orElse);
  if (!('date' in data)) return;
  const last = data.date.kind === 'recurrence' ? data.date.since : lastDay(data.date);
  let first = firstDay(data.date);
  for (const [index, { on, text }] of data.hours?.rows.entries() ?? []) {
    const path = ['hours', 'rows', index];
    checkCited([...path, 'text'], text, aSign);
    const expected = `a day of the entry, in order: ${first} to ${last}`;
    if (on < first || on > last) report([...path, 'on'], `“${on}”`, expected);
    else first = on;
  }
}

/** Finds names of entries that do not exist: where sections lead, and what the memorial is of. */
export function checkEntries(
  { data, report }: YamlFile<Pick<EventFile, 'sections'> & Partial<Pick<MemorialFile, 'entries'>>>,
  slugs: string[],
): void {
  const named = [
    ...data.sections.map(({ entry }, index) => ({
      slug: entry,
      path: ['sections', index, 'entry'],
    })),
    ...(data.entries ?? []).map((slug, index) => ({ slug, path: ['entries', index] })),
  ];
  for (const { slug, path } of named)
    if (slug !== undefined && !slugs.includes(slug))
      report(path, `“${slug}”`, nearestName(slug, slugs) ?? 'the name of a file in events/');
}

/** The numbers of discs, from words of the quotations that name them. */
export function readDiscs({ data: { discs, quotations }, report }: YamlFile<MemorialFile>) {
  const quoted = quotations.map(({ words }, index) => ({ number: index + 1, text: words }));
  const read = (field: 'all' | 'lighter') => {
    const [figure = 0, ...others] = numbersIn(discs[field]);
    const places = findWords(discs[field], quoted);
    if (!places[0] || !figure || others[0])
      report(['discs', field], `“${discs[field]}”`, 'whole words of a quotation with one figure');
    return figure;
  };
  const [all, lighter] = [read('all'), read('lighter')];
  if (lighter >= all) report(['discs', 'lighter'], `${lighter}, of ${all}`, 'fewer than all discs');
  return { all, lighter };
}
