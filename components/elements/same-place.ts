/** Keeps the links it holds at the place on the page where the reader is: at the same anchor. */
export class SamePlace extends HTMLElement {
  connectedCallback() {
    this.update();
    addEventListener('hashchange', () => this.update());
  }

  private update() {
    for (const link of this.querySelectorAll('a')) link.hash = location.hash;
  }
}
