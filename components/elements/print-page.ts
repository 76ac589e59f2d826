import { makeButton } from './button';

/** A button that prints the page. Attribute `label`: what it says. */
export class PrintPage extends HTMLElement {
  connectedCallback() {
    this.replaceChildren(makeButton(this.getAttribute('label'), () => print()));
  }
}
