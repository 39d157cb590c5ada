import type { PageToolsWords } from './page-tools-words';

/**
 * `<page-tools data-words="…">` around one button for each tool. The code that reads aloud is fetched
 * when it is asked for.
 */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', this.#onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick);
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : undefined;
    const { tool } = button?.dataset ?? {};
    if (tool === 'print') print();
    if (tool === 'share') this.#report(this.#share());
    if (tool === 'read') this.#report(this.#read());
  };

  get #words(): PageToolsWords {
    return JSON.parse(this.dataset.words ?? '{}') as PageToolsWords;
  }

  /** By the sheet of the device where there is one, otherwise by the clipboard. */
  async #share(): Promise<string> {
    const url = location.href;
    if (!('share' in navigator)) {
      await (navigator as Navigator).clipboard.writeText(url);
      return this.#words.copied;
    }
    try {
      await navigator.share({ title: document.title, url });
    } catch (error) {
      const isClosed = error instanceof DOMException && error.name === 'AbortError';
      if (!isClosed) throw error;
    }
    return '';
  }

  async #read(): Promise<string> {
    const { readAloud } = await import('@/components/read-aloud/read-aloud');
    readAloud(this, this.#words.reading);
    return '';
  }

  /** Says what came of it. */
  #report(outcome: Promise<string>): void {
    const say = (text: string): void => {
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = text;
    };
    outcome.then(say, () => say(this.#words.failed));
  }
}

customElements.define('page-tools', PageTools);
