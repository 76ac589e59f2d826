import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import subsetFont from 'subset-font';
import { attribute } from './html.js';

/**
 * @typedef {{ roman: Set<string>, italic: Set<string> }} Letters which letters a text sets, by style
 * @typedef {object} Face
 * @property {string} rule the `@font-face` rule, as the stylesheet has it
 * @property {string} url where the rule says its file is
 * @property {keyof Letters} style
 * @property {[number, number]} weight lightest and heaviest
 * @property {[number, number][]} ranges the code points it is for; none for all that others leave
 */

/**
 * Adds the letters of a page to those of its edition. Text in the device's own type sets none.
 * @param {import('./html.js').Node} node
 * @param {Letters} letters
 * @param {keyof Letters} style
 */
export function collectLetters(node, letters, style = 'roman') {
  if (node.nodeName === '#text' && 'value' in node)
    for (const letter of node.value) letters[style].add(letter);
  if (!('childNodes' in node) || ['script', 'style', 'title'].includes(node.nodeName)) return;
  const classes = 'attrs' in node ? (attribute(node, 'class') ?? '').split(/\s+/) : [];
  if (classes.includes('font-device')) return;
  const inner = classes.includes('italic') ? 'italic' : style;
  for (const child of node.childNodes) collectLetters(child, letters, inner);
}

/**
 * The faces that a stylesheet declares.
 * @param {string} css
 * @returns {Face[]}
 */
export function readFaces(css) {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([rule, body = '']) => {
    const value = (/** @type {string} */ name) =>
      new RegExp(`${name}:\\s*([^;]+)`).exec(body)?.[1]?.trim() ?? '';
    const [lightest = 400, heaviest = lightest] = value('font-weight').split(' ').map(Number);
    return {
      rule,
      url: /url\("?([^")]+)"?\)/.exec(body)?.[1] ?? '',
      style: value('font-style') === 'italic' ? 'italic' : 'roman',
      weight: [lightest, heaviest],
      ranges: [...value('unicode-range').matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
        ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)],
      ),
    };
  });
}

/**
 * The letters of a text that a face is for.
 * @param {Face} face
 * @param {Letters} letters
 * @param {Face[]} faces all there are
 */
export function lettersOf(face, letters, faces) {
  const others = faces.filter((other) => other.style === face.style);
  const isFor = (/** @type {string} */ letter) =>
    face.ranges.length > 0
      ? isWithin(letter, face.ranges)
      : !others.some(({ ranges }) => isWithin(letter, ranges));
  return [...letters[face.style]].filter((letter) => !/\s/.test(letter) && isFor(letter)).sort();
}

/**
 * @param {string} letter
 * @param {Face['ranges']} ranges
 */
function isWithin(letter, ranges) {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}

/**
 * Makes the file of a face with some letters only.
 * @param {Face} face
 * @param {Buffer} font the whole font
 * @param {string[]} letters
 * @returns {Promise<{ name: string, data: Buffer }>} the file's name says what it holds
 */
export async function subsetFace(face, font, letters) {
  const [min, max] = face.weight;
  const data = await subsetFont(font, `${letters.join('')} \u00a0`, {
    targetFormat: 'woff2',
    noHinting: true,
    variationAxes: { wght: min === max ? min : { min, max } },
  });
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 10);
  return { name: `${basename(face.url).split('.')[0]}.${hash}.woff2`, data };
}

/**
 * A face's rule with another file, for those letters only.
 * @param {Face} face
 * @param {string} address
 * @param {string[]} letters
 */
export function rewriteFace({ rule, url }, address, letters) {
  const codes = letters.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join();
  return rule
    .replace(/unicode-range:[^;}]*;?/, '')
    .replace(url, address)
    .replace(/;?\s*\}$/, `;unicode-range:${codes}}`);
}
