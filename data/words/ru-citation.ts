import { format, parseISO } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { ru as russian } from 'date-fns/locale/ru';
import type { Words } from './words';

const plural = new Intl.PluralRules('ru');

/** «1 абзац», «2 абзаца», «5 абзацев». */
export function countParagraphs(count: number): string {
  const form = plural.select(count);
  const word = form === 'one' ? 'абзац' : form === 'many' ? 'абзацев' : 'абзаца';
  return `${count}\u00a0${word}`;
}

/** «2006. 15 февраля», «2006. Февраль», «2006». */
const patterns = { day: 'yyyy. d\u00a0MMMM', month: 'yyyy. LLLL', year: 'yyyy' };

/** Электронный ресурс в списке литературы: ГОСТ Р 7.0.5–2008, раздел 10. */
export const gost: Words['citation']['reference'] = (cited) => {
  const { title, translated, body, date, edition } = cited;
  const named = translated ? `${title} [${translated}]` : title;
  const from = `${named} [Электронный ресурс]${body ? ` / ${body}` : ''}`;
  // What is described in another language than Russian has its month, or “no date”, as in international use.
  const [locale, undated] = translated ? [enGB, '[S.\u00a0a.]'] : [russian, '[Б.\u00a0г.]'];
  const dated = date ? format(parseISO(date.on), patterns[date.kind], { locale }) : undated;
  const sentences = dated.replace(/(?<=\. )\p{Ll}/u, (letter) => letter.toUpperCase());
  const published = [...(body ? [sentences] : []), ...(edition ? [edition] : [])];
  const site = edition ? ' // 3\u00a0сентября\u00a0: сайт' : '';
  return `${from}${site}.${published.map((said) => ` ${said}.`).join('')} URL:`;
};
