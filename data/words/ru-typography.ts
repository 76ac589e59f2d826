import type { TypographyRule } from './words';

const months = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const short = 'в|на|и|с|к|о|у|из|от|до|по|за|не|а|но|об|во|со|ни';
/** A space, or the end of a line within a paragraph, which is shown as one. */
const space = String.raw`(?: |(?<!\n)\n(?!\n))`;

/** What is held together or marked otherwise in Russian than an editor may write it down. */
export const typography: TypographyRule[] = [
  {
    slip: 'a quotation mark that Russian does not open with',
    pattern: /(?<=^|[\s(])["“]/gu,
    wanted: '«',
  },
  {
    slip: 'a quotation mark that Russian does not close with',
    pattern: /(?<!^|[\s(])["”]|(?<=^|[\s(])”/gu,
    wanted: '»',
  },
  {
    slip: 'a number that may be parted from its №',
    pattern: /№(?!\u00a0)\s*/gu,
    wanted: '№\u00a0',
  },
  {
    slip: 'a hyphen for a dash',
    pattern: /(?<=\S)\s-\s/gu,
    wanted: '\u00a0— ',
  },
  {
    slip: 'a dash that may begin a line',
    pattern: new RegExp(`${space}(?=[—–])`, 'gu'),
    wanted: '\u00a0',
  },
  {
    slip: 'a short word that may end a line',
    pattern: new RegExp(String.raw`(?<![\p{L}\d])(${short})${space}`, 'giu'),
    wanted: '$1\u00a0',
  },
  {
    slip: 'a date that may break',
    pattern: new RegExp(String.raw`(\d)${space}(?=${months}|года)`, 'gu'),
    wanted: '$1\u00a0',
  },
];
