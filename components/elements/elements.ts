/**
 * The custom elements, the only script of the site: what only the reader's browser knows or can do. Every
 * page is complete without them. The build writes it, minified, into each page that needs it.
 */
const elements: Record<string, (element: HTMLElement) => void> = {
  /** Shows its content on one day of each year, `day="09-03"`, by the calendar in Moscow (UTC+3 all year). */
  'on-day'(element) {
    const update = () => {
      const inMoscow = new Date(Date.now() + 3 * 60 * 60 * 1000).toISOString().slice(5, 10);
      element.hidden = inMoscow !== element.getAttribute('day');
    };
    update();
    addEventListener('pageshow', update);
    document.addEventListener('visibilitychange', update);
  },

  /** A button that copies `text`. Says `label` with `about`, then `copied` or `failed`. */
  'copy-text'(element) {
    makeButton(element, () => copy(element));
  },

  /** Opens the device's share sheet with the address `text` with its `subject`, or where there is none copies `text`. */
  'share-link'(element) {
    const title = element.getAttribute('subject') ?? '';
    const url = element.getAttribute('text') ?? '';
    const share = async () => {
      try {
        await navigator.share({ title, url });
      } catch (error) {
        if (!(error instanceof Error && error.name === 'AbortError')) copy(element);
      }
    };
    makeButton(element, 'share' in navigator ? share : () => copy(element));
  },

  'print-page'(element) {
    makeButton(element, () => print());
  },

  /** Keeps the anchor that the reader arrived at in the language link it holds. */
  'same-place'(element) {
    element.onclick = () => {
      const link = element.querySelector('a');
      if (link) link.hash = location.hash;
    };
  },

  /** Leads on to the link it holds, with the anchor, before the page's own refresh, which would lose it. */
  'moved-page'(element) {
    const link = element.querySelector('a');
    if (link) location.replace(link.href + location.hash);
  },

  /** On the page for a wrong address: puts the part first whose language the address names. */
  'addressed-language'(element) {
    const names = location.pathname.split('/');
    const part = [...element.querySelectorAll('section')].find(({ lang }) => names.includes(lang));
    if (part) element.prepend(part);
  },
};

/** A button that looks like the site's links. `about` is read out with its label, to tell it from others. */
function makeButton(element: HTMLElement, onClick: () => void) {
  const make = (tag: 'button' | 'span', className: string, text: string | null) =>
    Object.assign(document.createElement(tag), { className, textContent: text });
  const button = make('button', 'link', element.getAttribute('label') ?? element.textContent);
  const about = element.getAttribute('about');
  if (about) button.append(make('span', 'sr-only', `: ${about}`));
  button.onclick = onClick;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  element.replaceChildren(button, ' ', status);
}

/** Copies; where that fails, it shows the text, selected, to be copied by hand. */
async function copy(element: HTMLElement) {
  const text = element.getAttribute('text') ?? '';
  let outcome = 'copied';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    outcome = 'failed';
    const shown = document.createElement('p');
    shown.textContent = text;
    element.querySelector('p')?.remove();
    element.append(shown);
    getSelection()?.selectAllChildren(shown);
  }
  const status = element.querySelector('[role=status]');
  if (status) status.textContent = element.getAttribute(outcome);
}

for (const [name, connect] of Object.entries(elements))
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        connect(this);
      }
    },
  );
