import type { Nodes } from 'mdast';

/** What Markdown reads otherwise than a writer means it. */
export interface Slip {
  /** Where it begins: the index of its first character in the file. */
  index: number;
  reason: string;
  /** Told without stopping the site. */
  isWarning?: boolean;
}

/** Where a node begins in the file. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

/** A node as it is typed, escapes and all. */
export const sourceOf = (node: Nodes, source: string): string =>
  source.slice(startOf(node), node.position?.end.offset ?? startOf(node));
