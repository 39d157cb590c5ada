import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isLocale, localeEntry } from '../locales.ts';
import { addressOf } from '../urls.ts';
import type { Target } from './links.ts';

/** How the texts of one booklet are set. */
export interface TypstText {
  /** Where a link of the text leads. */
  targetOf: (href: string) => Target;
  /** One sentence a line, as very easy German is written. */
  keepsLines: boolean;
  /** The level of a heading that is an `h2` on the page. */
  headingLevel: number;
  /** Beside each other, the second text has no headings and no links: they would stand twice. */
  isOpposite?: boolean;
}

/**
 * A text of the site as Typst markup. Words are passed as strings, so nothing that a writer types is
 * read as Typst.
 */
export function typstBody(body: Root, options: TypstText): string {
  return body.children.map((node) => block(node, options)).join('\n');
}

/**
 * Any words as a Typst string: escapes of https://typst.app/docs/reference/foundations/str/.
 *
 * @example typstString('„a"') // '"„a\\""'
 */
export const typstString = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`;

type AnyNode = RootContent | ElementContent;

function block(node: AnyNode, options: TypstText): string {
  if (node.type !== 'element') return '';
  const { tagName, children } = node;
  switch (tagName) {
    case 'h2':
    case 'h3': {
      const level = options.headingLevel + Number(tagName === 'h3');
      const text = inline(children, options);
      return options.isOpposite ? `#strong[${text}]` : `#section-heading(${level})[${text}]`;
    }
    case 'ul':
      return `#list(${items(children, options)})`;
    case 'ol':
      return `#enum(start: ${Number(node.properties.start ?? 1)}, ${items(children, options)})`;
    default:
      return `#par[${inline(children, options)}]`;
  }
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const items = (children: readonly ElementContent[], options: TypstText): string =>
  children
    .filter(isElement)
    .map((item) => `[${itemContent(item, options)}]`)
    .join(', ');

const blocks = new Set(['p', 'ul', 'ol']);

/** The words of an item, and the lists in it. */
function itemContent({ children }: Element, options: TypstText): string {
  return children
    .map((child) =>
      isElement(child) && blocks.has(child.tagName)
        ? block(child, options)
        : inline([child], options),
    )
    .join('');
}

function inline(nodes: readonly ElementContent[], options: TypstText): string {
  return nodes.map((node) => inlineNode(node, options)).join('');
}

function inlineNode(node: ElementContent, options: TypstText): string {
  if (node.type === 'text') return words(node.value, options);
  if (node.type !== 'element') return '';
  const content = inline(node.children, options);
  switch (node.tagName) {
    case 'strong':
      return `#strong[${content}]`;
    case 'a':
    case 'Begriff':
      return options.isOpposite ? content : link(options.targetOf(hrefOf(node)), content);
    case 'Fremd':
      return foreign(String(node.properties.lang), content);
    default:
      return content;
  }
}

const hrefOf = ({ tagName, properties }: Element): string =>
  tagName === 'Begriff'
    ? addressOf({ kind: 'term', slug: String(properties.id) })
    : String(properties.href);

function words(value: string, { keepsLines }: TypstText): string {
  const lines = keepsLines ? value.split('\n') : [value];
  return lines.map((line) => (line ? `#${typstString(line)}` : '')).join('#linebreak()');
}

function link(target: Target, content: string): string {
  return 'anchor' in target
    ? `#inner-link(label(${typstString(target.anchor)}))[${content}]`
    : `#link(${typstString(target.url)})[${content}]`;
}

/** Words of another language, under their own language and direction. */
export function foreign(tag: string, content: string): string {
  const direction = isLocale(tag) ? localeEntry(tag).direction : 'ltr';
  return `#text(lang: ${typstString(tag.slice(0, 2))}, dir: ${direction})[${content}]`;
}
