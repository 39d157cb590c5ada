/**
 * `<by-day data-day="2027-05-04" data-words='{"until": "…", "after": "…"}'>`: words that are right on the
 * reader's day, however long ago the site was built. Without a script its own words stand there, which
 * are never wrong.
 */
class ByDayElement extends HTMLElement {
  connectedCallback(): void {
    const time = today() > (this.dataset.day ?? '') ? 'after' : 'until';
    const words = JSON.parse(this.dataset.words ?? '{}') as Partial<Record<typeof time, string>>;
    this.dataset.time = time;
    this.textContent = words[time] ?? this.textContent;
  }
}

/** The day it is in Sachsen-Anhalt, as `YYYY-MM-DD`. */
const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

customElements.define('by-day', ByDayElement);
