import type { Words } from './words';

const plural = new Intl.PluralRules('ru');

/** «1 абзац», «2 абзаца», «5 абзацев». */
export function countParagraphs(count: number): string {
  const form = plural.select(count);
  const word = form === 'one' ? 'абзац' : form === 'many' ? 'абзацев' : 'абзаца';
  return `${count}\u00a0${word}`;
}

/** Электронный ресурс в списке литературы: ГОСТ Р 7.0.5–2008, раздел 10. */
export const gost: Words['citation']['reference'] = ({ title, translated, body, onSite }) => {
  const named = translated ? `${title} [${translated}]` : title;
  const cited = `${named} [Электронный ресурс]${body ? ` / ${body}` : ''}`;
  // A description in another language than Russian says “no date” as that language does.
  const undated = translated ? ' [S.\u00a0a.].' : ' [Б.\u00a0г.].';
  return `${cited}${onSite ? ' // 3\u00a0сентября\u00a0: сайт' : ''}.${body ? undated : ''} URL:`;
};
