import { copy, makeButton, makeStatus } from './controls';

/**
 * A button that opens the device's share sheet, or where there is none copies the link, and says
 * how that went. Where copying fails it selects the address on the page, to be copied by hand.
 * Attributes: `url`, and what it says: `share`, `copy`, `copied`, `failed`.
 */
export class ShareLink extends HTMLElement {
  connectedCallback() {
    const { status, say } = makeStatus(this);
    const url = this.getAttribute('url') ?? location.href;
    const copyLink = () => copy(url, say, () => document.querySelector(`a[href="${url}"]`));
    const share = () =>
      navigator.share({ title: document.title, url }).catch((reason: Error) => {
        if (reason.name !== 'AbortError') copyLink();
      });
    const canShare = 'share' in navigator;
    this.replaceChildren(
      makeButton(this.getAttribute(canShare ? 'share' : 'copy'), canShare ? share : copyLink),
      status,
    );
  }
}
