import type { Root } from 'hast';

/**
 * A body in which each block says its language and direction, for a page in another language. There
 * is no element around them: pages lay blocks out as their own children.
 */
export function withLanguage(body: Root, lang: string, dir: 'ltr' | 'rtl'): Root {
  return {
    ...body,
    children: body.children.map((node) =>
      node.type === 'element' ? { ...node, properties: { ...node.properties, lang, dir } } : node,
    ),
  };
}
