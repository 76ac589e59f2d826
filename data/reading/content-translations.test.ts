import { copyOfContent } from '@/e2e/support/content-copy';
import { type Slip, tellsOf } from '@/e2e/support/slips';

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
