import type { Words } from './words';

const plural = new Intl.PluralRules('ru');

/** «1 абзац», «2 абзаца», «5 абзацев». */
export function countParagraphs(count: number): string {
  const form = plural.select(count);
  const word = form === 'one' ? 'абзац' : form === 'many' ? 'абзацев' : 'абзаца';
  return `${count}\u00a0${word}`;
}

/** Электронный ресурс в списке литературы: ГОСТ Р 7.0.5–2008, раздел 10. */
export const gost: Words['citation']['reference'] = ({ title, body }) => {
  const cited = `${title} [Электронный ресурс]${body ? ` / ${body}` : ''}`;
  return `${cited} // 3\u00a0сентября: сайт.${body ? ' [Б.\u00a0г.].' : ''} URL:`;
};
