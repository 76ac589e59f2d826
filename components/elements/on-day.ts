import { moscowDay } from './moscow-day';

/**
 * Shows what it holds on one day of each year, by the calendar in Moscow (UTC+3 all year).
 * Attribute `day`: month and day, `09-03`.
 */
export class OnDay extends HTMLElement {
  connectedCallback() {
    const update = () => {
      this.hidden = moscowDay(Date.now()) !== this.getAttribute('day');
    };
    update();
    addEventListener('pageshow', update);
    document.addEventListener('visibilitychange', update);
  }
}
