/** What stands on a page in every language, in the same order: its headings, and what has a name. */
const marks = () => [...document.querySelectorAll('h2,[id]:not(.hidden)')];

/**
 * Keeps the link it holds at the place on the page where the reader is: at the same anchor; where there is none,
 * at the last mark above the middle of the window, whose number stands in the address until it is found.
 */
export class SamePlace extends HTMLElement {
  connectedCallback() {
    const { hash, pathname } = location;
    if (hash[1] === '~') {
      history.replaceState(null, '', pathname);
      marks()[Number(hash.slice(2))]?.scrollIntoView();
    }
    this.onclick = () => {
      const read = marks().filter((mark) => mark.getBoundingClientRect().y < innerHeight / 2);
      const link = this.querySelector('a');
      if (link) link.hash = location.hash || (scrollY ? `~${read.length - 1}` : '');
    };
  }
}
