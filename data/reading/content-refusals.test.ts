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
    ...['e\u0301', 'и\u0306'].map((sign): Slip => {
      const one = sign.normalize('NFC');
      const wanted = `“${one}” as one sign: the word typed anew on a keyboard`;
      const told = at(4, 'title, en', `“${sign}” written as two signs`, wanted);
      return [`${one} as two signs`, 'Harbour Act', `Harb${sign}ur Act`, told];
    }),
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
