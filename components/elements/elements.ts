/**
 * The custom elements, the only script of the site: what only the reader's browser knows or can do. Every
 * page is complete without them. The file imports nothing, for it is written into the pages as it is.
 */

/** Shows its content on one day of each year, `day="09-03"`, by the calendar in Moscow (UTC+3 all year). */
class OnDay extends HTMLElement {
  connectedCallback() {
    const update = () => {
      const inMoscow = new Date(Date.now() + 3 * 60 * 60 * 1000).toISOString().slice(5, 10);
      this.hidden = inMoscow !== this.getAttribute('day');
    };
    update();
    addEventListener('pageshow', update);
    document.addEventListener('visibilitychange', update);
  }
}

/** A button that looks like the site's links. `about` is read out with its label, to tell it from others. */
function makeButton(label: string | null, onClick: () => void, about?: string | null) {
  const button = document.createElement('button');
  button.className = 'link';
  button.type = 'button';
  button.textContent = label;
  if (about) {
    const hidden = document.createElement('span');
    hidden.className = 'sr-only';
    hidden.textContent = `: ${about}`;
    button.append(hidden);
  }
  button.onclick = onClick;
  return button;
}

/** A button that copies `text`. Says `label` with `about`, then `copied` or `failed`. */
class CopyText extends HTMLElement {
  connectedCallback() {
    this.offer(this.getAttribute('label'), () => this.copy(this.getAttribute('text') ?? ''));
  }

  protected offer(label: string | null, onClick: () => void) {
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    const button = makeButton(label, onClick, this.getAttribute('about'));
    this.replaceChildren(button, ' ', status);
  }

  /** Copies; where that fails, it shows the text, selected, to be copied by hand. */
  protected async copy(text: string) {
    let outcome = 'copied';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      outcome = 'failed';
      const shown = document.createElement('p');
      shown.textContent = text;
      this.querySelector('p')?.remove();
      this.append(shown);
      getSelection()?.selectAllChildren(shown);
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.getAttribute(outcome);
  }
}

/** Lets the link it holds open the device's share sheet with `url` and `text`, or where there is none copy `url`. */
class ShareLink extends CopyText {
  override connectedCallback() {
    const url = this.getAttribute('url') ?? location.href;
    const title = this.getAttribute('text') ?? document.title;
    const share = async () => {
      try {
        await navigator.share({ title, url });
      } catch (error) {
        if (!(error instanceof Error && error.name === 'AbortError')) this.copy(url);
      }
    };
    const label = this.querySelector('a')?.textContent ?? null;
    this.offer(label, 'share' in navigator ? share : () => this.copy(url));
  }
}

class PrintPage extends HTMLElement {
  connectedCallback() {
    this.replaceChildren(makeButton(this.getAttribute('label'), () => print()));
  }
}

/** The headings and anchors of a page, in the same order in every language. */
const places = () => [...document.querySelectorAll('h2,[id]:not(.hidden)')];

/**
 * Keeps the language link it holds at the place where the reader is: at the same anchor; else at the last
 * place above the middle of the window, whose number is in the address (`#~12`) until it is found.
 */
class SamePlace extends HTMLElement {
  connectedCallback() {
    const { hash, pathname } = location;
    if (hash[1] === '~') {
      history.replaceState(null, '', pathname);
      places()[Number(hash.slice(2))]?.scrollIntoView();
    }
    this.onclick = () => {
      const above = places().filter((one) => one.getBoundingClientRect().y < innerHeight / 2);
      const link = this.querySelector('a');
      if (link) link.hash = location.hash || (scrollY ? `~${above.length - 1}` : '');
    };
  }
}

/** Leads on to the link it holds, with the anchor, before the page's own refresh, which would lose it. */
class MovedPage extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (link) location.replace(link.href + location.hash);
  }
}

/** On the page for a wrong address: puts the part first whose language the address names. */
class AddressedLanguage extends HTMLElement {
  connectedCallback() {
    const names = location.pathname.split('/');
    const part = [...this.querySelectorAll('section')].find(({ lang }) => names.includes(lang));
    if (part) this.prepend(part);
  }
}

customElements.define('on-day', OnDay);
customElements.define('copy-text', CopyText);
customElements.define('share-link', ShareLink);
customElements.define('print-page', PrintPage);
customElements.define('same-place', SamePlace);
customElements.define('moved-page', MovedPage);
customElements.define('addressed-language', AddressedLanguage);
