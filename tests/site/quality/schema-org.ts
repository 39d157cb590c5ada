import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser } from 'n3';

const namespace = 'http://schema.org/';
const subClassOf = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const rdfsClass = 'http://www.w3.org/2000/01/rdf-schema#Class';

interface Property {
  domains: string[];
  ranges: string[];
}

/** The vocabulary of schema.org; names are without its address. */
export class Vocabulary {
  readonly #types = new Map<string, string[]>();
  readonly #properties = new Map<string, Property>();
  readonly #members = new Map<string, string[]>();
  readonly #superseded = new Map<string, string>();

  /** @param nquads the vocabulary as schema.org publishes it */
  constructor(nquads: string) {
    for (const quad of new Parser({ format: 'N-Quads' }).parse(nquads)) {
      this.#learn(nameIn(quad.subject.value), quad.predicate.value, nameIn(quad.object.value));
    }
  }

  #learn(subject: string, predicate: string, object: string) {
    const property = this.#properties.get(subject) ?? { domains: [], ranges: [] };
    switch (predicate) {
      case rdfType:
        if (object === rdfsClass) this.#types.set(subject, this.#types.get(subject) ?? []);
        else push(this.#members, subject, object);
        break;
      case subClassOf:
        push(this.#types, subject, object);
        break;
      case `${namespace}domainIncludes`:
        property.domains.push(object);
        this.#properties.set(subject, property);
        break;
      case `${namespace}rangeIncludes`:
        property.ranges.push(object);
        this.#properties.set(subject, property);
        break;
      case `${namespace}supersededBy`:
        this.#superseded.set(subject, object);
    }
  }

  isType(name: string): boolean {
    return this.#types.has(name);
  }

  /** What a property may belong to and what it may say. */
  property(name: string): Readonly<Property> | undefined {
    return this.#properties.get(name);
  }

  /** What should be used instead of a name that schema.org has given up. */
  supersededBy(name: string): string | undefined {
    return this.#superseded.get(name);
  }

  /** Whether a type is another one or below it. */
  is(type: string, other: string): boolean {
    return type === other || (this.#types.get(type) ?? []).some((parent) => this.is(parent, other));
  }

  /** Whether values of a type are chosen from a list, such as `EventStatusType`. */
  isEnumeration(type: string): boolean {
    return this.is(type, 'Enumeration');
  }

  /** Whether `https://schema.org/EventScheduled` is one of the values of an enumeration. */
  isMember(address: string, enumeration: string): boolean {
    const iri = address.replace(/^https:/, 'http:');
    const types = iri.startsWith(namespace) ? this.#members.get(nameIn(iri)) : [];
    return (types ?? []).some((type) => this.is(type, enumeration));
  }
}

const nameIn = (iri: string) => (iri.startsWith(namespace) ? iri.slice(namespace.length) : iri);

const push = (map: Map<string, string[]>, key: string, value: string) =>
  map.set(key, [...(map.get(key) ?? []), value]);

/** The vocabulary that `@vocabulary/schema` brings. */
export function schemaOrg(): Vocabulary {
  const file = new URL('./schema.nq', import.meta.resolve('@vocabulary/schema'));
  return new Vocabulary(readFileSync(fileURLToPath(file), 'utf8'));
}
