import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freshFolder, shareKept } from './build';
import { change } from './develop';
import { spokenInAll } from './every-language';

/** The tag of the third language, as long as one may be in practice. */
export const tag = 'pt-BR';

/** What the dictionary says of its own; in all else, so that it stays short, it says what the English one does. */
const dictionary = `import { ptBR as brazilian } from 'date-fns/locale/pt-BR';
import { en } from './en';
import type { Words } from './words';

export const ptBR: Words = {
  ...en,
  languageName: 'Português',
  longWords: true,
  joints: [],
  locale: brazilian,
  openGraphLocale: 'pt_BR',
  time: { expiring: [/hoje/i], ofTime: [/dia|ano/i] },
  dates: {
    day: "d 'de' MMMM 'de' yyyy",
    month: "LLLL 'de' yyyy",
    year: 'yyyy',
    monthAndDay: "d 'de' MMMM",
    dayOnly: 'd',
    weekday: 'EEEE',
    span: { sameMonth: '–', longer: ' – ', weekdays: (first, last) => \`de \${first} a \${last}\` },
    everyYear: 'todos os anos',
  },
  site: { name: '3 de setembro', kind: 'memorial', tagline: 'Cada data está ao lado das palavras do documento.' },
  timeline: { ...en.timeline, today: (date) => \`Em Moscou, hoje é \${date}.\` },
  quotation: { ...en.quotation, translation: () => 'Tradução deste site:' },
  notFound: { title: 'Não há página neste endereço', text: 'Daqui se chega a todas.' },
};
`;

const line: [string, string] = ['{ en, ru }', `{ en, 'pt-BR': ptBR, ru }`];

const own = /^(node_modules|out|bench|test-results|tsconfig\.tsbuildinfo)$|^\.(?!github)/;

/**
 * A copy of the whole project with the tests' content for its own, to which a language is added as
 * CONTRIBUTING says. One of the documents is in that language.
 */
export function projectInThree(): string {
  const project = freshFolder('third-language');
  for (const name of readdirSync('.').filter((one) => !own.test(one)))
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  shareKept(project);
  rmSync(join(project, 'data/ledger.txt'));
  for (const kind of ['events', 'pages', 'sources']) {
    rmSync(join(project, 'data', kind), { recursive: true });
    cpSync(join('e2e/support/content', kind), join(project, 'data', kind), { recursive: true });
  }

  writeFileSync(join(project, 'data/words/pt-BR.ts'), dictionary);
  change(project, 'data/languages.ts', ...line);
  change(project, 'data/languages.ts', 'import', `import { ptBR } from './words/pt-BR';\nimport`);
  for (const name of readdirSync(join(project, 'data'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.yaml')) {
      const path = join(project, 'data', name);
      writeFileSync(path, spokenInAll(readFileSync(path, 'utf8'), ['en', 'ru', tag]));
    }
  change(project, 'data/sources/harbour-notices.yaml', 'language: en', `language: ${tag}`);
  // As long as a date may be: from one year to another.
  const long = 'from: 1933-12-28\nto: 1934-02-28';
  change(project, 'data/events/harbour-act.yaml', 'on: 1933-06-14', long);
  const quoting = join(project, 'data/events/harbour-act.yaml');
  const translated = new RegExp(`${tag}(?=: What the words say)`, 'g');
  writeFileSync(quoting, readFileSync(quoting, 'utf8').replace(translated, 'en'));
  return project;
}
