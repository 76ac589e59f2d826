import { makeButton } from './controls';

/** A button that prints the page. Attribute `label`: what it says. */
export class PrintPage extends HTMLElement {
  connectedCallback() {
    this.replaceChildren(makeButton(this.getAttribute('label'), () => print()));
  }
}
