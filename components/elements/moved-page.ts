/** Leads on to the link it holds, at the same anchor, before the page's own refresh, which would lose it. */
export class MovedPage extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (link) location.replace(link.href + location.hash);
  }
}
