const moscow = 3 * 60 * 60 * 1000;

/**
 * Shows what it holds on one day of each year, by the calendar in Moscow (UTC+3 all year).
 * Attribute `day`: month and day, `09-03`.
 */
export class OnDay extends HTMLElement {
  connectedCallback() {
    this.update();
    addEventListener('pageshow', () => this.update());
    document.addEventListener('visibilitychange', () => this.update());
  }

  private update() {
    const today = new Date(Date.now() + moscow).toISOString().slice(5, 10);
    this.hidden = today !== this.getAttribute('day');
  }
}
