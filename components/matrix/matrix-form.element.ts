import { type MatrixRow, type MatrixWords, matrixColumns } from '@/lib/matrix/matrix';
import { MatrixStore } from './matrix-store';

/**
 * `<matrix-form data-words="…">`: rows to fill in, and a Word file of them to save. Nothing leaves the
 * device; it is kept there only while the box for it is ticked.
 */
class MatrixFormElement extends HTMLElement {
  readonly #store = new MatrixStore();

  connectedCallback(): void {
    const kept = this.#store.read();
    this.#keep.checked = kept !== undefined;
    for (const row of kept ?? [undefined]) this.#addRow(row);
    this.#form.addEventListener('click', this.#onClick);
    this.#form.addEventListener('input', this.#onInput);
    this.#form.addEventListener('submit', this.#onSubmit);
    this.#form.addEventListener('reset', this.#onReset);
  }

  disconnectedCallback(): void {
    this.#form.removeEventListener('click', this.#onClick);
    this.#form.removeEventListener('input', this.#onInput);
    this.#form.removeEventListener('submit', this.#onSubmit);
    this.#form.removeEventListener('reset', this.#onReset);
    this.#list.replaceChildren();
  }

  get #form(): HTMLFormElement {
    return this.#find('form');
  }

  get #list(): HTMLOListElement {
    return this.#find('ol');
  }

  get #keep(): HTMLInputElement {
    return this.#find('input[name="keep"]');
  }

  get #rows(): MatrixRow[] {
    return [...this.#list.children].map(
      (item) =>
        Object.fromEntries(
          matrixColumns.map((column) => [column, fieldOf(item, column).value]),
        ) as MatrixRow,
    );
  }

  #find<T extends Element>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<matrix-form> needs ${selector} inside.`);
    return element;
  }

  #addRow(row?: MatrixRow): Element {
    const { content } = this.#find<HTMLTemplateElement>('template');
    const item = content.cloneNode(true) as DocumentFragment;
    const number = String(++numberOfLastRow);
    for (const element of item.querySelectorAll('[id], [for]')) {
      for (const name of ['id', 'for']) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, `${value}-${number}`);
      }
    }
    this.#list.append(item);
    const added = this.#list.lastElementChild as Element;
    for (const column of matrixColumns) fieldOf(added, column).value = row?.[column] ?? '';
    this.#onRowsChanged();
    return added;
  }

  /** The only row cannot be removed; each is called by its place. */
  #onRowsChanged(): void {
    const items = [...this.#list.children];
    const locale = (JSON.parse(this.dataset.words ?? '{}') as MatrixWords).language;
    const format = new Intl.NumberFormat(locale);
    items.forEach((item, index) => {
      const legend = item.querySelector('legend') as HTMLLegendElement;
      legend.dataset.words ??= legend.textContent ?? '';
      legend.textContent = `${legend.dataset.words} ${format.format(index + 1)}`;
      const remove = item.querySelector<HTMLButtonElement>('[name="remove"]');
      if (remove) remove.hidden = items.length === 1;
    });
    this.#remember();
  }

  #remember(): void {
    if (this.#keep.checked) this.#store.write(this.#rows);
    else this.#store.clear();
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    if (button?.name === 'add') fieldOf(this.#addRow(), 'paper').focus();
    if (button?.name === 'remove') {
      const item = button.closest('li');
      const neighbour = item?.previousElementSibling ?? item?.nextElementSibling;
      item?.remove();
      this.#onRowsChanged();
      if (neighbour) fieldOf(neighbour, 'paper').focus();
    }
  };

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement && target.value.trim()) showError(target, false);
    this.#remember();
  };

  readonly #onReset = (event: Event): void => {
    event.preventDefault();
    this.#keep.checked = false;
    this.#list.replaceChildren();
    this.#say('');
    fieldOf(this.#addRow(), 'paper').focus();
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const fields = [...this.#list.querySelectorAll<HTMLTextAreaElement>('textarea[required]')];
    const missing = fields.filter((field) => !field.value.trim());
    for (const field of fields) showError(field, missing.includes(field));
    missing[0]?.focus();
    if (missing.length === 0) await this.#save();
  };

  async #save(): Promise<void> {
    const { saved = '', failed = '' } = this.#status.dataset;
    try {
      const { matrixFile } = await import('./matrix-file');
      const words = JSON.parse(this.dataset.words ?? '') as MatrixWords;
      offer(await matrixFile(words, this.#rows));
      this.#say(saved);
    } catch {
      this.#say(failed);
    }
  }

  get #status(): HTMLElement {
    return this.#find('[role="status"]');
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}

let numberOfLastRow = 0;

function fieldOf(item: Element, column: string): HTMLTextAreaElement {
  return item.querySelector(`[name="${column}"]`) as HTMLTextAreaElement;
}

function showError(field: HTMLTextAreaElement, isWrong: boolean): void {
  const error = field.parentElement?.querySelector<HTMLElement>('.matrix-error');
  if (!error) return;
  error.hidden = !isWrong;
  if (isWrong) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', error.id);
  } else {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
}

function offer(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'matrix.docx';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

customElements.define('matrix-form', MatrixFormElement);
