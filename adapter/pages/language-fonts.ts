import {
  collectLetters,
  type FontFace,
  type Letters,
  lettersOf,
  parseFontFaces,
  rewriteFace,
} from './font-faces';
import { attribute, tagsIn } from './html';
import type { Page } from './plain-page';
import { type FontFile, subsetFace } from './subset-face';

/** The fonts of each language: files with the letters of its pages and no others. */
export class LanguageFonts {
  #letters = new Map<string, Letters>();
  #files = new Map<string, Promise<FontFile>>();
  #made = new Map<string, Buffer>();
  #basePath: string;
  #read: (address: string) => Promise<Buffer>;

  /** Takes the path the site is published under, and what gives an exported file. */
  constructor(basePath: string, read: (address: string) => Promise<Buffer>) {
    this.#basePath = basePath;
    this.#read = read;
  }

  /** Counts a page's letters to its language's. */
  collect(page: Page): void {
    const language = languageOf(page);
    const letters = this.#letters.get(language) ?? noLetters();
    this.#letters.set(language, letters);
    collectLetters(page.tree, letters);
  }

  /** A page's stylesheet with its language's fonts, without those that it sets nothing in. */
  async apply(css: string, page: Page): Promise<string> {
    const language = languageOf(page);
    const all = this.#letters.get(language) ?? noLetters();
    const own = noLetters();
    collectLetters(page.tree, own);
    const faces = parseFontFaces(css);
    for (const face of faces) {
      if (lettersOf(face, own, faces).length === 0) {
        css = css.replace(face.rule, '');
        continue;
      }
      // The device has it.
      if (!face.url) continue;
      const letters = lettersOf(face, all, faces);
      const key = `${language} ${face.url}`;
      const file = this.#files.get(key) ?? this.#make(face, letters);
      this.#files.set(key, file);
      const { name, data } = await file;
      this.#made.set(name, data);
      const address = `${this.#basePath}/${name}`;
      css = css.replace(face.rule, rewriteFace(face, address, letters));
    }
    return css;
  }

  /** The files to write. */
  files(): FontFile[] {
    return [...this.#made].map(([name, data]) => ({ name, data }));
  }

  async #make(face: FontFace, letters: string[]): Promise<FontFile> {
    const { name, data } = await subsetFace(face, await this.#read(face.url), letters);
    return { name: `fonts/${name}`, data };
  }
}

function noLetters(): Letters {
  return { roman: new Set(), italic: new Set() };
}

function languageOf(page: Page): string {
  for (const tag of tagsIn(page.tree))
    if (tag.tagName === 'html') return attribute(tag, 'lang') ?? '';
  return '';
}
