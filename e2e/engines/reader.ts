import type { Driver, Key } from './driver';

/** Somebody who reads the site in a browser, whichever engine it has. */
export class Reader {
  constructor(readonly driver: Driver) {}

  /** The page that was opened last, without an anchor; nothing if the reader has gone on since. */
  #page: string | undefined;

  /** Opens a page anew, also where only the anchor differs. */
  async open(url: string) {
    const [page] = url.split('#');
    // From the same site, for which WebKit need not begin another process.
    if (this.#page === undefined || this.#page === page)
      await this.driver.open(new URL('/robots.txt', url).href);
    this.#page = page;
    this.driver.console.length = 0;
    await this.driver.open(url);
  }

  /** Runs a function in the page; it may use nothing from outside itself but these arguments. */
  async run<Args extends (string | number)[], T>(
    script: (...args: Args) => T,
    ...args: Args
  ): Promise<Awaited<T>> {
    // Where scripts are off, nothing that a promise promises comes: what is there at once is given at once.
    const given = await this.driver.evaluate(`(() => {
      const value = (${script})(...${JSON.stringify(args)});
      const give = (value) => JSON.stringify({ value });
      return value instanceof Promise ? value.then(give) : give(value);
    })()`);
    const { value }: { value: Awaited<T> } = JSON.parse(given);
    return value;
  }

  /** Clicks, as a hand would, what a selector finds that has these words. */
  async click(selector: string, words: string) {
    const [x, y] = await this.run(middleOf, selector, words);
    this.#page = undefined;
    await this.driver.click(x, y);
  }

  /** Presses keys together. */
  async press(...keys: Key[]) {
    await this.driver.press(keys);
  }
}

/** What a promise is tested with: somebody who reads, and where the built site is. */
export type Visit = { reader: Reader; origin: string };

/** In the page: the middle of an element, which is brought into view. */
function middleOf(selector: string, words: string): [number, number] {
  const plain = (text: string | null) => text?.replace(/\s+/g, ' ').trim();
  const found = [...document.querySelectorAll(selector)].find(
    (element) =>
      element.checkVisibility() &&
      [element.getAttribute('aria-label'), element.textContent].some(
        (name) => plain(name) === plain(words),
      ),
  );
  if (!found) throw new Error(`There is no ${selector} that says “${words}”.`);
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [line] = found.getClientRects();
  if (!line) throw new Error(`${selector} that says “${words}” takes no room.`);
  return [Math.round(line.x + line.width / 2), Math.round(line.y + line.height / 2)];
}
