import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Turns a checked text into the tree that pages are drawn from: ordinary elements, and one element
 * for each component under the component's name. Positions and comments are left out; line ends are
 * those of Unix, however the file was saved.
 */
export function bodyTree(tree: Root): HtmlRoot {
  const html = toHast(tree, {
    handlers: {
      mdxJsxFlowElement: componentElement,
      mdxJsxTextElement: componentElement,
      mdxFlowExpression: () => undefined,
      mdxTextExpression: () => undefined,
    },
  }) as HtmlRoot;
  return plainData(html);
}

function componentElement(_state: unknown, node: JsxElement): Element {
  const [attribute] = node.attributes;
  const [text] = node.children as Nodes[];
  if (attribute?.type !== 'mdxJsxAttribute') throw new Error('bodyTree needs a checked text.');
  return {
    type: 'element',
    tagName: node.name ?? '',
    properties: { [attribute.name]: String(attribute.value) },
    children: text?.type === 'text' ? [{ type: 'text', value: text.value }] : [],
  };
}

function plainData(tree: HtmlRoot): HtmlRoot {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (key === 'position') return undefined;
      return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
    }),
  ) as HtmlRoot;
}
