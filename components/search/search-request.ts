import { facetTerm } from '@/lib/search/record';

/** What releases can be narrowed to. */
export const facets = ['year', 'issuer', 'level', 'topic'] as const;

/** The names of the fields of the form, and of the parts of the address. */
export const searchParameters = {
  words: 'q',
  year: 'jahr',
  issuer: 'herausgeber',
  level: 'ebene',
  topic: 'thema',
  order: 'reihenfolge',
} as const;

/** What a reader asks for, as it stands in the address. */
export class SearchRequest {
  readonly #values: URLSearchParams;

  constructor(values: URLSearchParams) {
    const names = Object.values(searchParameters);
    this.#values = new URLSearchParams();
    for (const name of names) {
      const value = values.get(name)?.trim();
      if (value) this.#values.set(name, value);
    }
  }

  /** What stands in the fields of a form. */
  static of(form: HTMLFormElement): SearchRequest {
    const values = new URLSearchParams();
    for (const [name, value] of new FormData(form)) values.set(name, String(value));
    return new SearchRequest(values);
  }

  get words(): string {
    return this.#values.get(searchParameters.words) ?? '';
  }

  /** Terms of the index that each release must have. */
  get facets(): string[] {
    return facets.flatMap((facet) => {
      const value = this.#values.get(searchParameters[facet]);
      return value ? [facetTerm(facet, value)] : [];
    });
  }

  get isByDate(): boolean {
    return this.#values.has(searchParameters.order);
  }

  /** The address of the same page with this request, or without one. */
  get address(): string {
    const query = this.#values.toString();
    return query ? `?${query}` : location.pathname;
  }

  /** Whether somebody typed on, or took letters back, since the other request. */
  continues(other: SearchRequest): boolean {
    const [shorter, longer] = [this.words, other.words].sort((a, b) => a.length - b.length);
    return (
      Boolean(shorter && longer?.startsWith(shorter)) &&
      this.facets.join() === other.facets.join() &&
      this.isByDate === other.isByDate
    );
  }

  /** Writes the request into the fields of a form. */
  fill(form: HTMLFormElement): void {
    for (const name of Object.values(searchParameters)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = this.#values.get(name) ?? '';
      }
    }
  }
}
