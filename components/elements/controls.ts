/** A button that looks as the site's links do. */
export function makeButton(label: string | null, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'link';
  button.textContent = label;
  button.onclick = onClick;
  return button;
}

/** A place, at first empty, where an element says by its attributes what happened; it is read out. */
export function makeStatus(element: HTMLElement): { status: HTMLElement; say(what: string): void } {
  const status = document.createElement('span');
  status.role = 'status';
  const say = (what: string) => {
    status.textContent = element.getAttribute(what);
  };
  return { status, say };
}

/**
 * Copies a text and says `copied`; where that fails, selects what `find` gives, to be copied by hand,
 * and says `failed`.
 */
export async function copy(text: string, say: (what: string) => void, find: () => Element | null) {
  try {
    await navigator.clipboard.writeText(text);
    say('copied');
  } catch {
    const found = find();
    if (found) getSelection()?.selectAllChildren(found);
    say('failed');
  }
}
