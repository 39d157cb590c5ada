import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Root as Markdown } from 'mdast';
import { parse } from 'parse5';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { oneLine } from './clean-text.ts';
import { emptySource, type Source } from './source.ts';

/** Reads a page as a browser saved it, or HTML that another program wrote. */
export function readHtml(html: string): Source {
  const page = fromParse5(parse(html)) as Root;
  const head = headOf(page, html);
  const region = regionOf(page);
  const notes: string[] = [];
  const leftOut: string[] = [];
  if (region !== page) leftOut.push(...wordsBeside(page, region));
  leftOut.push(...takeOut(region, isChrome));
  takeOut(region, ({ tagName }) => silent.has(tagName));
  unwrapLayout(region);
  if (giveHeaders(region)) notes.push('Tabelle ohne Kopfzeile: Die erste Zeile gilt als Kopf.');
  notes.push(...resolveLinks(region, head.url));
  const days = timesIn(region);
  const heading = headingOf(region);
  const handlers: Record<string, Handle> = {
    img: (_state, element) => {
      const alt = oneLine(String(element.properties.alt ?? ''));
      notes.push(`Bild, nicht übernommen: ${alt || 'ohne Beschreibung'}`);
      return undefined;
    },
  };
  const tree = toMdast(region, { document: true, handlers }) as Markdown;
  return {
    ...emptySource,
    tree,
    title: heading ?? (head.title ? { text: head.title, isSure: false } : undefined),
    days,
    lastDays: head.days,
    names: [...head.names, ...leftOut.flatMap((text) => text.split(' · ')).slice(0, 40)],
    url: head.url,
    leftOut: leftOut.filter(Boolean),
    notes,
  };
}

/** What the head of a page says about it. */
function headOf(page: Root, html: string) {
  const values = new Map<string, string>();
  let title = '';
  visit(page, 'element', ({ tagName, properties, children }) => {
    if (tagName === 'title') title ||= oneLine(textOf({ type: 'root', children }));
    if (tagName === 'meta') {
      const name = String(properties.property ?? properties.name ?? '').toLowerCase();
      values.set(name, String(properties.content ?? ''));
    }
    if (tagName === 'link' && [properties.rel].flat().includes('canonical')) {
      values.set('canonical', String(properties.href));
    }
  });
  const saved = html.match(/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/)?.[1];
  const url = [values.get('canonical'), values.get('og:url'), saved].find(
    (address) => address && /^https?:/.test(address) && URL.canParse(address),
  );
  const day = ['article:published_time', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'date']
    .map((name) => values.get(name)?.match(/^\d{4}-\d{2}-\d{2}/)?.[0])
    .find(Boolean);
  const names = [
    'og:site_name',
    'author',
    'publisher',
    'dc.publisher',
    'dcterms.publisher',
  ].flatMap((name) => values.get(name) ?? []);
  return {
    title,
    url,
    days: day ? [day] : [],
    names: [...names, ...title.split(/ [|–-] /).slice(1)],
  };
}

/** Elements without words of the release, whatever they hold. */
const silent = new Set(
  'button form input link meta noscript script select style svg template textarea title'.split(' '),
);
const chromeTags = new Set(['aside', 'dialog', 'footer', 'nav']);
const chromeRoles = new Set(
  'alertdialog banner complementary contentinfo dialog navigation search'.split(' '),
);
const chromeNames =
  /(?:^|[-_ ])(?:breadcrumbs?|brotkrumen?|brotkrumennavigation|consent|cookies?|cookie\w*|menu|navi\w*|share|sharing|skip\w*|sprungmarken?|social\w*|teilen)(?:$|[-_ ])/i;

/** What belongs to the website around a release. */
function isChrome(element: Element): boolean {
  const { tagName, properties } = element;
  const { role, hidden, className, id } = properties;
  if (hasHeading(element)) return false;
  return (
    chromeTags.has(tagName) ||
    chromeRoles.has(String(role)) ||
    (tagName === 'header' && !hasHeading(element) && textOf(element).length < 400) ||
    Boolean(hidden) ||
    properties.ariaHidden === 'true' ||
    chromeNames.test([className, id].flat().filter(Boolean).join(' '))
  );
}

const find = (tree: Nodes, test: (element: Element) => boolean): Element | undefined => {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!test(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
};

const hasHeading = (tree: Nodes): boolean =>
  find(tree, ({ tagName }) => tagName === 'h1') !== undefined;

/** The part of a page that holds the release: its article, its main part, or all of it. */
function regionOf(page: Root): Root | Element {
  const main = find(
    page,
    ({ tagName, properties }) => tagName === 'main' || properties.role === 'main',
  );
  const articles: Element[] = [];
  visit(main ?? page, 'element', (element) => {
    if (element.tagName === 'article' && hasHeading(element)) articles.push(element);
  });
  const isAlone = !main || !hasHeading(main) || articles.length > 0;
  return (isAlone ? articles[0] : undefined) ?? main ?? page;
}

/** Takes elements out of a tree, and gives their words. */
function takeOut(tree: Root | Element, test: (element: Element) => boolean): string[] {
  const words: string[] = [];
  visit(tree, 'element', (element, index, parent) => {
    if (element === tree || !parent || index === undefined || !test(element)) return undefined;
    parent.children.splice(index, 1);
    words.push(blockText(element));
    return [SKIP, index];
  });
  return words;
}

/** The words of a page that are not in its region. */
function wordsBeside(page: Root, region: Root | Element): string[] {
  const words: string[] = [];
  const walk = (node: RootContent | Root): void => {
    if (node === region) return;
    const holds = 'children' in node && contains(node, region);
    if (holds) for (const child of (node as Element).children) walk(child);
    else if (node.type === 'element' && !silent.has(node.tagName) && node.tagName !== 'head') {
      words.push(blockText(node));
    } else if (node.type === 'text') words.push(oneLine(node.value));
  };
  walk(page);
  return words.filter(Boolean);
}

const contains = (tree: Nodes, wanted: Nodes): boolean => {
  let found = false;
  visit(tree, (node) => {
    if (node !== wanted) return undefined;
    found = true;
    return EXIT;
  });
  return found;
};

/** Tables that only place things: one cell a row, or with headings or tables in them. */
function unwrapLayout(tree: Root | Element): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'table' || !isLayout(element)) return;
    visit(element, 'element', (part) => {
      if (part !== element && part.tagName === 'table') return SKIP;
      if (/^(?:table|tbody|thead|tfoot|tr|td|th)$/.test(part.tagName)) part.tagName = 'div';
      return undefined;
    });
  });
}

function isLayout(table: Element): boolean {
  if (table.properties.role === 'presentation') return true;
  const nested = table.children.some((child) =>
    find(child, ({ tagName }) => /^(?:table|h[1-6])$/.test(tagName)),
  );
  if (nested) return true;
  let most = 0;
  visit(table, 'element', ({ tagName, children }) => {
    if (tagName !== 'tr') return;
    const cells = children.filter(
      (child) => child.type === 'element' && /^t[dh]$/.test(child.tagName),
    );
    most = Math.max(most, cells.length);
  });
  return most < 2;
}

/**
 * Markdown has no table without a head: its first row becomes one.
 *
 * @returns whether a table had none
 */
function giveHeaders(tree: Root | Element): boolean {
  let isGiven = false;
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table' || find(table, ({ tagName }) => tagName === 'th')) return;
    const row = find(table, ({ tagName }) => tagName === 'tr');
    for (const cell of row?.children ?? []) {
      if (cell.type === 'element' && cell.tagName === 'td') cell.tagName = 'th';
    }
    isGiven = true;
  });
  return isGiven;
}

/**
 * Makes whole addresses of those that only the page understands.
 *
 * @returns a note for each link that leads nowhere from the wording
 */
function resolveLinks(tree: Root | Element, base?: string): string[] {
  const notes: string[] = [];
  visit(tree, 'element', (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return;
    const url = URL.canParse(href, base) ? new URL(href, base).href : href;
    element.properties.href = url;
    if (/^(?:https|mailto):/.test(url)) return;
    notes.push(`Link, nur seine Wörter übernommen: ${oneLine(textOf(element))} (${url})`);
  });
  return notes;
}

/** Days that elements `time` state: of the release where they stand for themselves, not in a sentence. */
function timesIn(tree: Root | Element): string[] {
  const days: string[] = [];
  visit(tree, 'element', (element, _index, parent) => {
    const day = String(element.properties.dateTime ?? '').match(/^\d{4}-\d{2}-\d{2}/)?.[0];
    if (element.tagName !== 'time' || !day || !parent) return;
    if (textOf(parent as ElementContent).length < 80) days.push(day);
  });
  return days;
}

/** The first main heading, unless it only names the kind of page. */
function headingOf(tree: Root | Element): Source['title'] {
  const heading = find(tree, ({ tagName }) => tagName === 'h1');
  const text = heading && oneLine(textOf(heading));
  if (
    !text ||
    /^(?:Presse\p{L}*|Aktuelles|Medieninformation(?:en)?|News|Press releases?)$/iu.test(text)
  ) {
    return undefined;
  }
  return { text, isSure: true };
}

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const blocks = /^(?:address|article|br|dd|div|dl|dt|h[1-6]|header|li|ol|p|section|td|th|tr|ul)$/;

/** The words of an element on one line, its blocks apart. */
const blockText = (node: Nodes): string =>
  separated(node).split('\n').map(oneLine).filter(Boolean).join(' · ');

function separated(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && silent.has(node.tagName))) return '';
  const text = node.children.map(separated).join('');
  return node.type === 'element' && blocks.test(node.tagName) ? `\n${text}\n` : text;
}
