import { absolute } from '../../../lib/urls.ts';
import type { Check, Finding } from './check.ts';
import { all, attribute, isLeftOut, type Page, textOf } from './page.ts';
import { problemsOfFacts } from './problems-of-facts.ts';
import { type Node, problemsOfNode } from './problems-of-node.ts';
import type { Vocabulary } from './schema-org.ts';

/** Which pages have to describe what: search engines show those with dates and ways to them. */
const expected: [path: RegExp, type: string][] = [
  [/^\/[^/]+\/presse\/\d{4}\/[^/]+\/$/, 'NewsArticle'],
  [/^\/[^/]+\/entstehung\/regionalkonferenzen\/[^/]+\/$/, 'Event'],
  [/^\/[^/]+\/woerterbuch\/$/, 'DefinedTermSet'],
  [/^\/(?!pm\/)[^/]+\/.+\/$/, 'BreadcrumbList'],
];

/** Data for search engines is valid schema.org, says what the page says, and names things once. */
export function structuredData(vocabulary: Vocabulary): Check {
  const known = new Map<string, string>();
  const contradicting: Finding[] = [];
  return {
    name: 'JSON-LD valid, true to the page',
    page(page) {
      const nodes: Node[] = [];
      const problems: string[] = [];
      for (const script of all(page, 'script')) {
        if (attribute(script, 'type') !== 'application/ld+json') continue;
        try {
          nodes.push(JSON.parse(textOf(script)));
        } catch (error) {
          problems.push(`has JSON-LD that cannot be read: ${(error as Error).message}`);
        }
      }
      for (const node of nodes) {
        if (node['@context'] !== 'https://schema.org')
          problems.push('has JSON-LD without @context');
        problems.push(...problemsOfNode(node, vocabulary), ...problemsOfFacts(node, page));
        for (const [id, what] of named(node)) {
          const before = known.get(id) ?? what;
          known.set(id, before);
          if (before !== what) {
            contradicting.push({
              path: page.path,
              problem: `${id} is ${what}, elsewhere ${before}`,
            });
          }
        }
      }
      return [...problems, ...problemsOfMissing(page, nodes)];
    },
    site: () => contradicting,
  };
}

function problemsOfMissing(page: Page, nodes: Node[]): string[] {
  if (isLeftOut(page)) return [];
  const types = new Set(nodes.map((node) => node['@type']));
  return expected
    .filter(([path, type]) => path.test(page.path) && !types.has(type))
    .map(([, type]) => `does not describe itself as ${type}`);
}

/** The things with a name in a node, with their type: a name stands for one kind of thing only. */
function* named(value: unknown): Generator<[id: string, what: string]> {
  if (typeof value !== 'object' || value === null) return;
  const { '@id': id, '@type': type } = value as Node;
  if (typeof id === 'string') yield [id.replace(absolute(''), ''), String(type)];
  for (const inner of Object.values(value)) yield* named(inner);
}
