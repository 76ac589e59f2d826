import { makeButton } from './button';

/**
 * A button that opens the device's share sheet, or where there is none copies the link, and says
 * how that went. Where copying fails it selects the address on the page, to be copied by hand.
 * Attributes: `url`, and what it says: `share`, `copy`, `copied`, `failed`.
 */
export class ShareLink extends HTMLElement {
  connectedCallback() {
    const status = document.createElement('span');
    status.role = 'status';
    const say = (what: string) => {
      status.textContent = this.getAttribute(what);
    };
    const url = this.getAttribute('url') ?? location.href;
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(url);
        say('copied');
      } catch {
        const address = document.querySelector(`a[href="${url}"]`);
        if (address) getSelection()?.selectAllChildren(address);
        say('failed');
      }
    };
    const share = () =>
      navigator.share({ title: document.title, url }).catch((reason: Error) => {
        if (reason.name !== 'AbortError') copy();
      });
    const canShare = 'share' in navigator;
    this.replaceChildren(
      makeButton(this.getAttribute(canShare ? 'share' : 'copy'), canShare ? share : copy),
      status,
    );
  }
}
