import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSite } from '@/lib/content/read';

const report = `Menu

Keepers’ report

March 5 is the Day of Lamps. Lamp room No. 2 burned on 2-5
of March, 1931.

41 lamps went out in the fire, 17 of them were small. No non-violent cause of the 1,334 known was found. Today’s feast honours the "patient stars" of the tower. The fire was out by noon. The fire was out at sea.
`;
const sha256 = createHash('sha256').update(report).digest('hex');

/** A small content, made up and right, by file name. */
export const goodContent: Readonly<Record<string, string>> = {
  'sources/report.txt': report,
  'sources/report.yaml': `sha256: ${sha256}
language: en
body: { en: Keepers’ Guild, ru: Гильдия смотрителей }
title: { en: Report, ru: Отчёт }
known: { en: "It was made up.[^guild]", ru: "Он выдуман.[^guild]" }
original: { title: Report of the 'Guild', address: "https://guild.example/report", seen: 2026-11-20 }
on: 1931
furniture: [Menu]
headings: 1
`,
  'references.yaml': `almanac:
  text: { en: "Almanac, 1932", ru: "Альманах, 1932" }
  language: en
  noAddress: { en: It was only printed., ru: Он вышел только в печати. }
oar-1931:
  text: { en: "Oar today, 6 March 1931", ru: "«Весло», 6 марта 1931" }
  language: ru
  address: https://oar.example/fire
  archived: https://archive.example/oar
  seen: 2026-11-20
guild:
  text: { en: Guild’s list, ru: Список гильдии }
  language: en
  noAddress: { en: It was lost., ru: Утрачен. }
`,
  'events/fire.yaml': `from: 1931-03-02
to: 1931-03-05
added: 2026-12-01
formerly: [tower-fire, blaze]
title: { en: The Fire, ru: Пожар }
summary: { en: The lighthouse burned for 4 days., ru: Маяк горел 4 дня. }
text:
  en: >-
    The "patient stars" went out. [^oar-1931]

    Nobody was hurt - by luck.
  ru: >-
    Погасли "звёзды". [^oar-1931]

    Никто не пострадал - к счастью.
quotations:
  - source: report
    words: 41 lamps went out in the fire, 17 of them were small.
    translation: { ru: "В огне погасла 41 лампа, 17 - маленькие." }
  - source: report
    words: Lamp room No. 2 burned on 2-5 of March
    translation: { ru: Ламповая № 2 горела 2–5 марта }
withdrawn: [report-p3w13-14]
hours:
  heading: { en: The days, ru: Дни }
  rows:
    - on: 1931-03-02
      when: { en: "about 9:00", ru: "около 9:00" }
      text: { en: "Smoke was seen.[^oar-1931][^almanac]", ru: "Заметили дым.[^oar-1931][^almanac]" }
    - on: 1931-03-05
      text: { en: "It was out.[^oar-1931]", ru: "Потушили.[^oar-1931]" }
sections:
  - heading: { en: Whose figures, ru: Чьи числа }
    text: { en: "The Almanac counts 1,128.[^almanac]", ru: "В альманахе 1 128.[^almanac]" }
corrections:
  - { on: 2027-01-05, text: { en: It said 3 days., ru: Было 3 дня. } }
  - { on: 2027-02-11, text: { en: It said 5 days., ru: Было 5 дней. } }
note: { en: It is sad., ru: Это грустно. }
place: { en: The Tower, ru: Башня }
legislation: { number: '7' }
`,
  'events/day-of-lamps.yaml': `every: 03-05
since: 1934-03-05
added: 2026-12-01
title: { en: Day of Lamps, ru: День ламп }
label: { en: every 5 March, ru: каждое 5 марта }
summary: { en: A feast., ru: Праздник. }
quotations:
  - source: report
    words: March 5 is the Day of Lamps.
    translation: { ru: 5 марта — День ламп. }
`,
  'events/act.yaml': `on: 1933-06-14
added: 2026-12-01
title:
  en: Harbour Act
  ru: Портовый закон
summary: { en: Act No. 7., ru: Закон № 7. }
place: { en: The Island, ru: Остров }
legislation: { number: { en: 98-FZ, ru: 98-ФЗ } }
quotations:
  - source: report
    words: >-
      Today’s feast honours the "patient stars"
      of the tower.
    translation: { ru: Сегодняшний праздник – в честь «терпеливых звёзд» башни. }
`,
  'pages/memorial.yaml': `entries: [fire, day-of-lamps]
title: { en: In memory, ru: Памяти ламп }
summary: { en: Of the lamps., ru: О лампах. }
discs:
  all: 41 lamps went out
  lighter: 17 of them were small
  text: { en: 41 discs., ru: 41 круг. }
  caption: { en: 41 discs., ru: 41 круг. }
quotations:
  - source: report
    words: 41 lamps went out in the fire, 17 of them were small.
    translation: { ru: "В огне погасла 41 лампа, 17 — маленькие." }
sections:
  - heading: { en: Names, ru: Имена }
    text: { en: This site has none., ru: На этом сайте их нет. }
    aboutThisSite: true
`,
  'pages/about.yaml': `label: { en: About, ru: О сайте }
title: { en: About, ru: О сайте }
summary: { en: It is made up., ru: Он выдуман. }
`,
  'pages/site.yaml': `edition: { number: 3, on: 2031-12-31 }
unsafeHosts: [rferl.example]
`,
};

type Changes = Readonly<Record<string, string | Buffer>>;

/** Writes a content folder with some of its files changed. The caller removes it. */
export function writeContent(changes: Changes = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [name, text] of Object.entries({ ...goodContent, ...changes })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Reads that content with some of its files changed. */
export function readChanged(changes: Changes = {}) {
  const folder = writeContent(changes);
  try {
    const [en, ru] = readSite(folder);
    if (!en || !ru) throw new Error('A language is missing');
    return { en, ru };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
