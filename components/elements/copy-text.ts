import { copy, makeButton, makeStatus } from './controls';

/**
 * A button that copies a text, and says how that went. Where copying fails it shows the text,
 * selected, to be copied by hand.
 * Attributes: `text`; what it says: `copy` (in full: `label`), `copied`, `failed`.
 */
export class CopyText extends HTMLElement {
  connectedCallback() {
    const text = this.getAttribute('text') ?? '';
    const { status, say } = makeStatus(this);
    const shown = document.createElement('p');
    const show = () => {
      shown.textContent = text;
      this.append(shown);
      return shown;
    };
    const button = makeButton(this.getAttribute('copy'), () => copy(text, say, show));
    button.ariaLabel = this.getAttribute('label');
    this.replaceChildren(button, ' ', status);
  }
}
