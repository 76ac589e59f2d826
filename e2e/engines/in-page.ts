/** In the page: whether these words can be seen somewhere on it. */
export function seen(words: string): boolean {
  const plain = (text: string | null) => text?.replace(/\s+/g, ' ') ?? '';
  return [...document.body.querySelectorAll<HTMLElement>('*')].some(
    (element) =>
      [...element.childNodes].some(
        (node) => node instanceof Text && plain(node.nodeValue).includes(plain(words)),
      ) && element.checkVisibility({ visibilityProperty: true }),
  );
}

/** In the page: the words on the ground that tells which passage was asked for. */
export function highlighted(): { words: string; inView: boolean } {
  const sample = document.body.appendChild(document.createElement('i'));
  sample.style.background = 'var(--color-target)';
  const ground = getComputedStyle(sample).backgroundColor;
  sample.remove();
  const pieces = [...document.querySelectorAll('main *')].filter(
    (element) => getComputedStyle(element).backgroundColor === ground,
  );
  const lines = pieces.flatMap((piece) => [...piece.getClientRects()]);
  const [first] = lines;
  return {
    words: pieces.map(({ textContent }) => textContent).join(''),
    inView: first !== undefined && first.top >= 0 && first.bottom <= innerHeight,
  };
}

/** In the page: whether the first line of what an anchor names is in view, in its upper half. */
export function isReached(anchor: string): boolean {
  const [line] = document.querySelector(`[id="${anchor}"] blockquote`)?.getClientRects() ?? [];
  return line !== undefined && line.top >= 0 && line.top < innerHeight / 2;
}

/** In the page: the address and the main heading, once all of the page is there. */
export function place(): { address: string; heading: string } {
  return {
    address: document.readyState === 'complete' ? location.pathname + location.hash : '',
    heading: document.querySelector('h1')?.textContent.replace(/\s+/g, ' ') ?? '',
  };
}

/** In the page: gives the focus to a new field, in which a text is selected. */
export function selectField(text: string): void {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.prepend(field);
  field.focus();
  field.select();
}
