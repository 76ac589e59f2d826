import { collectLetters, lettersOf, readFaces, rewriteFace, subsetFace } from './font-faces.js';
import { attribute, elements } from './html.js';

/** @typedef {import('./plain-page.js').Page} Page */

/** The font files of a site: each edition's own, with the letters of its pages and no others. */
export class FontFiles {
  /** @type {Map<string, import('./font-faces.js').Letters>} */
  #letters = new Map();
  /** @type {Map<string, Promise<{ name: string, data: Buffer }>>} */
  #files = new Map();
  /** @type {Map<string, Buffer>} */
  #made = new Map();

  /**
   * @param {string} basePath
   * @param {(address: string) => Promise<Buffer>} read gives an exported file
   */
  constructor(basePath, read) {
    this.basePath = basePath;
    this.read = read;
  }

  /**
   * Counts a page's letters to its edition's.
   * @param {Page} page
   */
  collect(page) {
    const language = languageOf(page);
    const letters = this.#letters.get(language) ?? { roman: new Set(), italic: new Set() };
    this.#letters.set(language, letters);
    collectLetters(page.tree, letters);
  }

  /**
   * A page's stylesheet with its edition's fonts, and the files it will need at once.
   * @param {string} css
   * @param {Page} page
   */
  async apply(css, page) {
    const language = languageOf(page);
    const edition = this.#letters.get(language) ?? { roman: new Set(), italic: new Set() };
    const own = { roman: new Set(), italic: new Set() };
    collectLetters(page.tree, own);
    const faces = readFaces(css);
    const preloads = [];
    for (const face of faces) {
      const letters = lettersOf(face, edition, faces);
      if (letters.length === 0) {
        css = css.replace(face.rule, '');
        continue;
      }
      const key = `${language} ${face.url}`;
      const file = this.#files.get(key) ?? this.#make(face, letters);
      this.#files.set(key, file);
      const { name, data } = await file;
      this.#made.set(name, data);
      const address = `${this.basePath}/${name}`;
      css = css.replace(face.rule, rewriteFace(face, address, letters));
      if (lettersOf(face, own, faces).length > 0) preloads.push(address);
    }
    return { css, preloads };
  }

  /** The files to write. */
  files() {
    return [...this.#made].map(([name, data]) => ({ name, data }));
  }

  /**
   * @param {import('./font-faces.js').Face} face
   * @param {string[]} letters
   */
  async #make(face, letters) {
    const { name, data } = await subsetFace(face, await this.read(face.url), letters);
    return { name: `fonts/${name}`, data };
  }
}

/** @param {Page} page */
function languageOf(page) {
  for (const node of elements(page.tree))
    if (node.tagName === 'html') return attribute(node, 'lang') ?? '';
  return '';
}
