import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goodContent, readChanged, writeContent } from '@/e2e/test-content';
import { ContentError, type Problem } from './problem';

/**
 * A row: the mistake | its file | right text → wrong text, or `* encoding whole file`.
 * Below it each problem that is reported: line:column and field | part of “found” | part of “expected”.
 * A character may be written by its code, as in JSON.
 */
const table = String.raw`
a file in UTF-16 | events/act.yaml | * utf16le \ufeffon: 1933
  - | a text in UTF-16 | the same text in UTF-8
a file in Windows-1251 | sources/report.txt | * latin1 place: \u00c7\u00e0\u00ea\u00ee\u00ed
  - | an old encoding, such as Windows-1251 | the same text in UTF-8
NUL | sources/report.txt | report → re\u0000port
  3 | a control character, U+0000 | plain text without it
an empty file | events/act.yaml | * utf8 \n
  - | an empty file | a file with a text in it
a file of another kind | sources/report.docx | * utf8 PK
  - | a file named “report.docx” | small letters a–z, digits and single hyphens, like decree-116, and then .yaml or .txt
a file name that cannot be an address | events/Act_2.yaml | * utf8 on: 1933
  - | a file named “Act_2.yaml” | small letters a–z
a document without what is known of it | sources/alone.txt | * utf8 Words
  - sources/alone.yaml | no such file | the file, which the site needs

a field twice | events/act.yaml |   en: Harbour Act\n →   en: Harbour Act\n  en: Act\n
  5:3 | the same field twice | each field once
an alias | events/act.yaml | en: The Island, ru: Остров → en: &a The Island, ru: *a
  7:33 | an alias, | written out
a tab for spaces | events/act.yaml |   en: Harbour → \ten: Harbour
  4:1 | a tab | two for each step inward
a tab before a text | events/act.yaml |   en: Harbour →   en: >-\n\tHarbour
  5:1 | a tab | two for each step inward
a second --- | events/act.yaml | place: → ---\nplace:
  7:1 | a second | one document a file
a # in a text | events/act.yaml | Harbour Act → Harbour C# Act #7
  4:22 | a comment within a text: “#7” | the whole text in quotation marks
a colon in a text | events/act.yaml | Harbour Act → Act: Harbour
  4:7 | a colon and a space inside a text | in quotation marks
a field too far in | events/act.yaml | Harbour Act\n → Harbour Act\n   ru: Act\n
  4:7 | inside a text, here or on a line below | in quotation marks

titel for title | events/act.yaml | title: → titel:
  1:1 title | nothing | a text for each language
  3:1 titel | a field that does not exist here | title
a field of no kind | events/act.yaml | place: → weather:
  7:1 weather | a field that does not exist here | one of these: on, from, to,
a text lacking a language | events/act.yaml |   ru: Портовый закон\n → 
  4:3 title ru | nothing | ru: …
a text in an unknown language | events/act.yaml | ru: Остров → ru: Остров, fr: Île
  7:38 place fr | a field that does not exist here | one of these: en, ru
a number for a text, and a text without a letter | events/act.yaml | en: The Island, ru: Остров → en: 7, ru: "…"
  7:10 place en | “7” | a number in quotation marks
  7:17 place ru | “…” | a text with a letter or a digit in it

a word for a number | sources/report.yaml | headings: 1 → headings: one
  9:1 headings | “one” | a whole number
nothing but headings | sources/report.yaml | headings: 1 → headings: 3
  9:1 headings | 3 | fewer than all 3 paragraphs

a character that nobody sees, and й of two | events/act.yaml | The Island, ru: Остров → "The\u200b Island", ru: Чужои\u0306
  7:10 place en | a character that nobody sees, U+200B, after “The” | the text without it
  7:29 place ru | of U+0438 U+0306 | U+0439
one in an address | references.yaml | oar.example/fire → oar.example/fi\u00adre
  8:3 oar-1931 address | U+00AD | the text without it
Markdown, a link and emphasis | events/act.yaml | The Island, ru: Остров → "[Isle](https://isle.example)", ru: "*Остров*"
  7:10 place en | markup, “[Isle](https://isle.example)” | the words alone
  7:46 place ru | markup, “*Остров*” | the words alone
HTML and an address | events/act.yaml | The Island, ru: Остров → The <b>Island</b>, ru: "https://isle.example"
  7:10 place en | markup, “<b>” | the words alone
  7:33 place ru | markup, “https://isle.example” | the words alone
a footnote sign without its ^ | events/act.yaml | The Island → "Isle[almanac]"
  7:10 place en | markup, “[almanac]” | a footnote sign, like [^rg-2019]
words that expire | events/act.yaml | The Island, ru: Остров → Today an island, ru: Сейчас остров
  7:10 place en | “Today” | a date, a year, or nothing of time
  7:31 place ru | “Сейчас” | words that stay true
figures that differ between languages | events/act.yaml | en: The Island, ru: Остров → en: "7, 1,128", ru: 1 128
  7:26 place ru | no 7 | 7, which \u0060en:\u0060 has

addresses without a protocol and with a space | references.yaml | https://oar.example/fire\n  archived: https://archive.example/oar → oar.example\n  archived: https://archive.example/the oar
  8:3 oar-1931 address | “oar.example” | begins with http:// or https://
  9:3 oar-1931 archived | “https://archive.example/the oar” | an address without spaces
an address with a user and a password | references.yaml | https://oar → https://me:secret@oar
  8:3 oar-1931 address | “https://me:secret@oar.example/fire” | without a user and a password
an unsafe host | references.yaml | oar.example/fire → www.rferl.example/a
  8:3 oar-1931 address | “https://www.rferl.example/a” | no link to rferl.example: readers
an unsafe host in a copy’s address, and a day after the edition | references.yaml | archive.example/oar\n  seen: 2026 → archive.example/?q=cache:rferl.example\n  seen: 2032
  9:3 oar-1931 archived | rferl.example | readers in Russia can be punished
  10:3 oar-1931 seen | “2032-11-20” | a day up to 2031-12-31

a date without its zeros, and one that does not exist | events/act.yaml | on: 1933-06-14\nadded: 2026-12-01 → on: 2006-2-5\nadded: 2026-11-31
  1:1 on | “2006-2-5” | 2006-02-05
  2:1 added | “2026-11-31” | a date that exists
29 February each year | events/act.yaml | on: 1933-06-14 → every: 02-29\nsince: 1936-02-29
  1:1 every | “02-29” | a month and a day that every year has
two kinds of date | events/act.yaml | on: 1933-06-14 → on: 1933-06-14\nevery: 06-14\nsince: 1933-06-14
  2:1 every | “06-14” | one kind of date
no date | events/act.yaml | on: 1933-06-14\n → 
  1:1 on | nothing | one kind of date
a last day that is the first | events/act.yaml | on: 1933-06-14 → from: 1933-06-14\nto: 1933-06-14
  2:1 to | “1933-06-14” | a day after
a first time on another day of the year | events/act.yaml | on: 1933-06-14 → every: 06-14\nsince: 1933-06-15
  2:1 since | “1933-06-15” | a day that falls on 06-14
an entry added after the edition | events/act.yaml | added: 2026 → added: 2032
  2:1 added | “2032-12-01” | a day up to 2031-12-31, or the next
a correction after the edition | events/fire.yaml | 2027-02-11 → 2032-02-11
  37:7 corrections 2 on | “2032-02-11” | a day up to 2031-12-31
a first time after the edition | events/day-of-lamps.yaml | since: 1934 → since: 2034
  2:1 since | “2034-03-05” | a day up to 2031-12-31
two corrections of one day | events/fire.yaml | 2027-02-11 → 2027-01-05
  35:1 corrections | a list | one correction a day
an hour outside the entry’s days | events/fire.yaml | 1931-03-05\n      text → 1931-03-06\n      text
  30:7 hours rows 2 on | “1931-03-06” | a day of the entry, in order: 1931-03-02 to 1931-03-05
hours out of order | events/fire.yaml | on: 1931-03-02 → on: 1931-03-05\n      text: { en: "[^oar-1931].", ru: "[^oar-1931]." }\n    - on: 1931-03-03
  29:7 hours rows 2 on | “1931-03-03” | in order: 1931-03-05

former names that are taken | events/fire.yaml | tower-fire, blaze → act, blaze, blaze
  4:12 formerly 1 | “act”, a name that is taken | another
  4:24 formerly 3 | “blaze”, a name that is taken | another
three entries at the memorial | pages/memorial.yaml | entries: [fire → entries: [act, fire
  1:1 entries | a list | at most 2
an unknown entry at the memorial | pages/memorial.yaml | entries: [fire → entries: [fires
  1:11 entries 1 | “fires” | fire
a section that leads to no entry | pages/memorial.yaml | aboutThisSite: true → aboutThisSite: true\n    entry: fires
  17:5 sections 1 entry | “fires” | fire
an unknown document | events/day-of-lamps.yaml | source: report → source: reprot
  8:5 quotations 1 source | “reprot” | report
a wrong word | events/day-of-lamps.yaml | March 5 is → March 5 was
  9:5 quotations 1 words | does not stand in report | as in paragraph 2: “March 5 is the Day of Lamps.”\n  difference: March 5 [-was-]{+is+} the Day of Lamps.
words like none | events/day-of-lamps.yaml | March 5 is the Day of Lamps. → Quizzical zebras vex jumpy foxes
  9:5 quotations 1 words | does not stand in report | nothing in it is like these
a no-break space | events/day-of-lamps.yaml | March 5 → March\u00a05
  9:5 quotations 1 words | does not stand in report | March[-\u00a0<no-break space U+00A0>-]{+ +}5
a Cyrillic letter | events/day-of-lamps.yaml | March 5 → M\u0430rch 5
  9:5 quotations 1 words | does not stand in report | [-M\u0430<U+0430>rch-]{+March+} 5
words that stand twice | events/day-of-lamps.yaml | March 5 is the Day of Lamps. → The fire was out
  9:5 quotations 1 words | stands in report more than once | a longer passage
words cut from a number | events/day-of-lamps.yaml | March 5 is the Day of Lamps. → 334 known was found.
  9:5 quotations 1 words | does not stand in report | {+1,+}334 known
words cut at a hyphen | events/day-of-lamps.yaml | March 5 is the Day of Lamps. → violent cause of the
  9:5 quotations 1 words | does not stand in report | {+non-+}violent
words cut at an apostrophe | events/day-of-lamps.yaml | March 5 is the Day of Lamps. → s feast honours the
  9:5 quotations 1 words | does not stand in report | {+Today’+}s feast
words that cross others | pages/memorial.yaml | \nsections: → \n  - source: report\n    words: small. No non-violent\n    translation: { ru: малых. Ни одной }\nsections:
  14:5 quotations 2 words | words that partly overlap report-p3w1-12 | words wholly inside it or outside it
words quoted twice | events/fire.yaml | Lamp room No. 2 burned on 2-5 of March → 41 lamps went out in the fire, 17 of them were small.
  21:5 quotations 2 words | report-p3w1-12 for the second time | each passage once
no translation | events/day-of-lamps.yaml | \n    translation: { ru: 5 марта — День ламп. } → 
  8:5 quotations 1 translation | none into \u0060ru\u0060 | \u0060translation:\u0060 with \u0060ru:
withdrawn quotations that never were | events/fire.yaml | report-p3w13-14 → report-p9w1-2, book-p3w13-14
  23:13 withdrawn 1 | “report-p9w1-2” | what stands after # in an address of this page
  23:28 withdrawn 2 | “book-p3w13-14” | what stands after # in an address of this page
discs that no quotation counts | pages/memorial.yaml | all: 41 lamps → all: 42 lamps
  5:3 discs all | “42 lamps went out” | whole words of a quotation with one figure
more lighter discs than discs | pages/memorial.yaml | all: 41 lamps went out → all: in the fire, 17
  6:3 discs lighter | 17, of 17 | fewer than all discs
a changed document | sources/report.txt | Menu → Meny
  1:1 sources/report.yaml sha256 | 7baf3a0a7eec | b535643c65a75e7bb0ea8a6529417fbe19a3aaff5bcd17f77ed2cb957cc67e20, if report.txt is
  8:13 sources/report.yaml furniture 1 | “Menu” | a whole block of report.txt

a footnote sign without its reference | sources/report.yaml | [^guild]", ru: "Он выдуман.[^guild] → [^giuld]", ru: "Он выдуман.[^giuld]
  5:10 known en | [^giuld], which data/references.yaml does not have | guild
  5:41 known ru | [^giuld], which data/references.yaml does not have | guild
a reference that nothing cites | references.yaml | almanac: → book:\n  text: { en: Book, ru: Книга }\n  language: en\n  noAddress: { en: Lost., ru: Утрачена. }\nalmanac:
  1:1 book | a reference that nothing cites | [^book] in a text
a section that cites nothing | pages/memorial.yaml |     aboutThisSite: true\n → 
  15:5 sections 1 text | a text that cites nothing | a footnote sign, like [^rg-2019]; or
an hour that cites nothing | events/fire.yaml | out.[^oar-1931]", ru: "Потушили.[^oar-1931] → out.", ru: "Потушили.
  31:7 hours rows 2 text | a text that cites nothing | a footnote sign, like [^rg-2019]
a footnote sign in a title | events/act.yaml | Act\n  ru: Портовый закон → Act[^almanac]\n  ru: Портовый закон[^almanac]
  4:3 title en | a footnote sign | none here, only in these fields: text, sections.text
  5:3 title ru | a footnote sign | none here
a footnote sign in one language alone | events/fire.yaml | звёзды". [^oar-1931] → звёзды".
  12:3 text ru | no [^oar-1931] | [^oar-1931], which
a broken footnote sign | sources/report.yaml | .[^guild]", ru: "Он выдуман.[^guild] → .[^ guild]", ru: "Он выдуман.[^guild
  5:10 known en | “[^” | a footnote sign, like [^rg-2019]
  5:42 known ru | “[^guild” | a footnote sign, like [^rg-2019]
`;

const decoded = (text: string) => String(JSON.parse(`"${text.replaceAll('"', '\\"')}"`));

const rows = table
  .split(/\n+(?=\S)/)
  .slice(1)
  .map((row) => {
    const [first = '', ...reported] = row.trimEnd().split('\n');
    const [mistake = '', file = '', edit = ''] = first.split(' | ');
    const parts = reported.map((one) => one.trim().split(' | ').map(decoded));
    return { mistake, file, edit, reported: parts };
  });

function edited(file: string, edit: string): Buffer {
  const [, encoding = '', whole = ''] = /^\* (utf8|utf16le|latin1) (.*)$/.exec(edit) ?? [];
  if (Buffer.isEncoding(encoding)) return Buffer.from(decoded(whole), encoding);
  const [right = '', wrong = ''] = edit.split(' → ').map(decoded);
  const text = goodContent[file] ?? '';
  expect(text).toContain(right);
  return Buffer.from(text.replace(right, () => wrong));
}

function problemsOf(changed: Record<string, string | Buffer>): Problem[] {
  try {
    readChanged(changed);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map((one) => ({ ...one, file: one.file.replace(/.*content-\w+\//, '') }));
  }
}

test.each(rows)('an editor is told of $mistake', ({ file, edit, reported }) => {
  const problems = problemsOf({ [file]: edited(file, edit) });
  expect(problems).toMatchObject(
    reported.map(([, found = '', expected = '']) => ({
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
    })),
  );
  const places = problems.map(({ line, column, field, ...one }) => {
    const at = [line, column].filter(Boolean).join(':') || '-';
    return [at, one.file === file ? '' : one.file, field].filter(Boolean).join(' ');
  });
  expect(places).toEqual(reported.map(([place]) => place));
});

test.each([...'\ufeff\u2028\u200e\u202e\u0007'])('%j, which nobody sees, is reported', (hidden) => {
  const about = goodContent['pages/about.yaml']?.replace('About', JSON.stringify(`Abo${hidden}ut`));
  expect(problemsOf({ 'pages/about.yaml': about ?? '' })).toHaveLength(1);
});

test('the check reports all files at once, in order, without a stack, and marks lines on GitHub', {
  timeout: 30_000,
}, () => {
  const folder = writeContent({
    'events/act.yaml': edited('events/act.yaml', 'on: 1933-06-14 → on: 1933-6-14'),
    'pages/about.yaml': edited('pages/about.yaml', 'title: → weather: fine\\ntitle:'),
  });
  const env = { ...process.env, CONTENT: folder, GITHUB_ACTIONS: 'true' };
  const command = ['--import', 'tsx', 'scripts/check.ts'];
  const { status, stdout, stderr } = spawnSync('node', command, { env, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  const inAct = 'field: on\n  found: “1933-6-14”\n  expected: 1933-06-14';
  expect(stderr.replaceAll(folder, '')).toMatch(
    `2 problems in the content\n\n/events/act.yaml:1:1\n  ${inAct}\n\n/pages/about.yaml:2:1\n  field: weather`,
  );
  expect(stderr).not.toMatch(/^ +at /m);
  const place = `file=${folder}/events/act.yaml,line=1,col=1,title=on`;
  expect(stdout).toMatch(`::error ${place}::found: “1933-6-14”%0Aexpected: 1933-06-14\n::error `);
});
