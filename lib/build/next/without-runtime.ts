import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Marks of React content that only its inline script would show. */
const needsRuntime = ['<!--$?-->', '<template id="B:', '<div hidden id="S:'];

const ownScripts = new Set(['application/ld+json', 'speculationrules', 'module']);

/**
 * A page without Next's scripts, their preloads and React's comments. Everything else stays as it
 * was, to the byte.
 *
 * @param address names the page in errors
 * @throws when part of the page would stay hidden without the scripts
 */
export function withoutRuntime(html: string, address: string): string {
  const mark = needsRuntime.find((text) => html.includes(text));
  if (mark) {
    throw new Error(
      `${address} needs React in the browser (it contains ${mark}). Remove the client component, loading.tsx or <Suspense> that causes it.`,
    );
  }
  const ranges: [number, number][] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), ranges);
  let result = '';
  let position = 0;
  for (const [start, end] of ranges) {
    result += html.slice(position, start);
    position = end;
  }
  return result + html.slice(position);
}

function collect(node: Node, ranges: [number, number][]): void {
  const location = node.sourceCodeLocation;
  if (location && isRuntime(node)) ranges.push([location.startOffset, location.endOffset]);
  else if ('childNodes' in node) for (const child of node.childNodes) collect(child, ranges);
}

function isRuntime(node: Node): boolean {
  if (node.nodeName === '#comment') return true;
  if (!('tagName' in node)) return false;
  if (node.tagName === 'script') return !ownScripts.has(attribute(node, 'type') ?? '');
  return (
    (node.tagName === 'link' &&
      attribute(node, 'rel') === 'preload' &&
      attribute(node, 'as') === 'script') ||
    (node.tagName === 'div' &&
      attribute(node, 'hidden') === '' &&
      node.childNodes.every(({ nodeName }) => nodeName === '#comment'))
  );
}

const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((candidate) => candidate.name === name)?.value;
