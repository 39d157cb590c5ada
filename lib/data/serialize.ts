import { type Quad, type Store, Writer } from 'n3';
import { namespaces } from './catalogue.ts';

/** Statements as Turtle 1.1. */
export function turtle(store: Store): Promise<string> {
  const writer = new Writer({ prefixes: namespaces });
  writer.addQuads(store.getQuads(null, null, null, null));
  return new Promise((resolve, reject) => {
    writer.end((error, result) => (error ? reject(error) : resolve(result)));
  });
}

type Node = { '@id': string; '@type'?: string } & Record<string, unknown>;

/** Statements as JSON-LD 1.1: one node a subject, names shortened by its context. */
export function jsonLd(store: Store): string {
  const nodes = new Map<string, Node>();
  for (const statement of store.getQuads(null, null, null, null)) {
    const { subject, predicate, object } = statement;
    const node = nodes.get(subject.value) ?? { '@id': subject.value };
    nodes.set(subject.value, node);
    const name = shortened(predicate.value);
    if (name === 'rdf:type') node['@type'] = shortened(object.value);
    else node[name] = [...((node[name] as unknown[]) ?? []), objectOf(statement)];
  }
  const graph = [...nodes.values()];
  return `${JSON.stringify({ '@context': namespaces, '@graph': graph }, null, 2)}\n`;
}

function shortened(iri: string): string {
  const [prefix, start] =
    Object.entries(namespaces).find(([, namespace]) => iri.startsWith(namespace)) ?? [];
  return prefix && start ? `${prefix}:${iri.slice(start.length)}` : iri;
}

const xsdString = `${namespaces.xsd}string`;

function objectOf({ object }: Quad): object | string {
  if (object.termType !== 'Literal') return { '@id': object.value };
  const { value, language, datatype } = object;
  if (language) return { '@value': value, '@language': language };
  return datatype.value === xsdString
    ? value
    : { '@value': value, '@type': shortened(datatype.value) };
}
