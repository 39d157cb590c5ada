import { absolute } from '../../../lib/urls.ts';
import { all, attribute, having, isLeftOut, linkOf, metaOf, type Page, textOf } from './page.ts';
import type { Node } from './problems-of-node.ts';

/** The longest headline that Google shows (its guide to structured data of articles). */
const longestHeadline = 110;

/**
 * What a node says otherwise than the page it stands on, or lacks of what search engines ask for
 * before they show it.
 */
export function problemsOfFacts(node: Node, page: Page): string[] {
  const type = String(node['@type']);
  return facts[type]?.(node, page).filter((problem) => problem !== undefined) ?? [];
}

type Problem = string | undefined;

/** A press release with a number has a day and an issuer; of an article they may be unknown. */
const ofOriginal = (original: unknown): Problem[] =>
  isNode(original) && original.identifier ? missing(original, 'datePublished', 'publisher') : [];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const facts: Record<string, (node: Node, page: Page) => Problem[]> = {
  NewsArticle: (node, page) => [
    ...missing(node, 'headline', 'datePublished', 'dateModified', 'image', 'url'),
    ...ofOriginal(node.isBasedOn),
    same(node, 'headline', headingOf(page)),
    same(node, 'description', metaOf(page, 'description')),
    same(node, 'url', absolute(page.path)),
    same(node, '@id', absolute(page.path)),
    onPage(node, 'datePublished', page),
    onPage(node, 'dateModified', page),
    String(node.headline).length > longestHeadline
      ? `NewsArticle.headline has more than ${longestHeadline} characters`
      : undefined,
  ],
  Event: (node, page) => [
    ...missing(node, 'name', 'startDate', 'location', 'eventStatus', 'eventAttendanceMode'),
    ...missing(node.location, 'name', 'address'),
    same(node, 'name', headingOf(page)),
    same(node, 'description', metaOf(page, 'description')),
    onPage(node, 'startDate', page),
  ],
  DefinedTermSet: (node, page) => [
    ...missing(node, 'name', 'hasDefinedTerm'),
    same(node, '@id', absolute(page.path)),
    same(node, 'name', headingOf(page)),
    ...listOf(node.hasDefinedTerm).flatMap((term) => [
      ...missing(term, 'name', 'description'),
      same(term, 'inDefinedTermSet', absolute(page.path)),
      isTermOnPage(term, page) ? undefined : `DefinedTerm "${term.name}" is not on the page`,
    ]),
  ],
  BreadcrumbList: (node, page) => {
    const steps = listOf(node.itemListElement);
    const last = steps.at(-1) ?? {};
    return [
      ...steps.flatMap((step, index) => [
        ...missing(step, 'name', 'item'),
        same(step, 'position', index + 1),
      ]),
      same(last, 'item', linkOf(page, 'canonical')),
      isLeftOut(page) ? undefined : same(last, 'name', headingOf(page)),
    ];
  },
};

const listOf = (value: unknown): Node[] => (Array.isArray(value) ? value : []);

const headingOf = (page: Page) => textOf(all(page, 'h1')[0]);

const missing = (node: unknown, ...names: string[]): Problem[] => {
  const { '@type': type, ...known } = (node ?? {}) as Node;
  return names.filter((name) => !known[name]).map((name) => `${type}.${name} is missing`);
};

const same = (node: Node, name: string, onPage: unknown): Problem =>
  node[name] === onPage
    ? undefined
    : `${node['@type']}.${name} is "${node[name]}", but the page says "${onPage}"`;

const onPage = (node: Node, name: string, page: Page): Problem =>
  !node[name] || all(page, 'time').some((time) => attribute(time, 'datetime') === node[name])
    ? undefined
    : `${node['@type']}.${name} is ${node[name]}, a date that is not on the page`;

function isTermOnPage(term: Node, page: Page): boolean {
  const id = String(term['@id']).split('#')[1] ?? '';
  return textOf(having(page, 'id', decodeURIComponent(id))).includes(String(term.name));
}
