import { describe } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { at, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();

const title = (slip: string, text: string, read: string, wanted: string): Slip => [
  slip,
  'Harbour Act',
  text,
  at(4, 'title, en', `“${read}”`, wanted),
];
const visible = 'a text with a letter or a digit in it';
const turned = 'a text without marks of direction, which nobody sees: type it anew';

describe('A text', () => {
  tellsOf(copy, [
    title('a title of a dash', '—', '—', visible),
    title('a title of a mark that nobody sees', '"\\u200b"', '\u200b', visible),
    title('a title of a no-break space in marks', '"«\\u00a0»"', '«\u00a0»', visible),
    ...['\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069'].map((mark) =>
      title('a mark of direction in a title', `Harbour${mark} Act`, `Harbour${mark} Act`, turned),
    ),
    title('half a sign', '"Act \\ud800"', 'Act \ud800', 'a text without control characters'),
    [
      'a link as in Markdown',
      'en: It established the Harbour Office.',
      'en: It established [the Office](https://office.example/).',
      at(
        6,
        'summary, en',
        'a link: “[the Office](https://office.example/)”',
        'the words alone; an address belongs under `references:`',
      ),
    ],
    [
      'brackets that are no link',
      'en: It established the Harbour Office.',
      'en: It established [sic] (so to say) the Harbour Office.',
    ],
  ]);
});

describe('An address', () => {
  const told = (address: string, wanted: string): Slip => [
    `the address “${address}”`,
    'http://almanac.example/1933',
    address,
    at(19, 'sections 1, references 1, address', `“${address}”`, wanted),
  ];
  tellsOf(copy, [
    told('http://almanac.example/19 33', 'an address without spaces'),
    told('http://keeper@almanac.example/', 'an address without a user and a password'),
    told('http://keeper:lamp@almanac.example/', 'an address without a user and a password'),
    told('http://alma nac.example/', 'an address that begins with http:// or https://'),
  ]);
});

describe('A date', () => {
  const ofYears = 'a date of the years 1000 to 2999, like 2006-02-15';
  tellsOf(
    copy,
    ['0933-06-14', '3933-06-14', '9999-12-31'].map(
      (date): Slip => [`the date ${date}`, '1933-06-14', date, at(2, 'on', `“${date}”`, ofYears)],
    ),
  );
});

describe('A document', () => {
  const notices = 'sources/harbour-notices.yaml';
  tellsOf(
    copy,
    [
      [
        'more headings than paragraphs',
        'headings: 1',
        'headings: 8',
        at(
          13,
          'headings',
          '8',
          'at most 6, for data/sources/harbour-notices.txt has no more paragraphs',
        ),
      ],
      ['as many headings as paragraphs', 'headings: 1', 'headings: 6'],
    ],
    notices,
    copy.read(notices),
  );
});

describe('A translation', () => {
  const both = copyOfContent(['en', 'ru']);
  const name = 'events/day-of-lamps.yaml';
  const right = '5\u00a0марта на\u00a0Острове\u00a0— День ламп.';
  const text = both.read(name);
  const told = (written: string, alone: string): Slip => [
    `the translation ${written}`,
    right,
    `'${written}'`,
    {
      field: 'quotations 1, translation, ru',
      found: `“${written}”, in quotation marks`,
      wanted: `the translation alone: “${alone}”`,
    },
  ];
  const fine = (written: string): Slip => [`the translation ${written}`, right, `'${written}'`];
  tellsOf(
    both,
    [
      told('«Пятое марта: День ламп»', 'Пятое марта: День ламп'),
      told('«Пятое марта: День ламп».', 'Пятое марта: День ламп'),
      told('«Пятое марта: „День ламп“»', 'Пятое марта: „День ламп“'),
      fine('«Пятое марта»: «День ламп»'),
      fine('Пятое марта: «День ламп»'),
    ],
    name,
    text,
  );
});
