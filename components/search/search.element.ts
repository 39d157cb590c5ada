import type { SearchWords } from './search-words';

/**
 * `<site-search>` around the search form. The search itself is fetched when the field is used, or at
 * once when the address asks for something.
 */
class SiteSearch extends HTMLElement {
  #isLoading = false;

  connectedCallback() {
    if (location.search) this.#load();
    else this.addEventListener('focusin', () => this.#load(), { once: true });
  }

  #load() {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#start().catch(() => {
      this.#isLoading = false;
      this.#offerRetry();
    });
  }

  async #start() {
    const { start } = await import(this.#moduleUrl());
    start(this);
  }

  #attempts = 0;

  /** Browsers remember a module that failed; another address makes them fetch it again. */
  #moduleUrl(): string {
    const { module = '' } = this.dataset;
    this.#attempts += 1;
    return this.#attempts === 1 ? module : `${module}?${this.#attempts}`;
  }

  #offerRetry() {
    const { failed, retry } = JSON.parse(this.dataset.words ?? '{}') as SearchWords;
    const status = this.querySelector('[role=status]');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = retry;
    button.addEventListener('click', () => {
      status?.replaceChildren();
      this.querySelector('input')?.focus();
      this.#load();
    });
    status?.replaceChildren(failed, ' ', button);
  }
}

customElements.define('site-search', SiteSearch);
