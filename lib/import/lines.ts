import type { Nodes, Root } from 'mdast';
import { oneLine } from './clean-text.ts';
import { wordsOf } from './wording-tree.ts';

/** A line of a release as a reader sees it. */
export interface Line {
  text: string;
  kind: 'heading' | 'text' | 'item' | 'row';
  /** Whether it is a block of its own. */
  isAlone: boolean;
}

/** The lines of a release, without empty ones. */
export const linesOf = ({ children }: Root): Line[] =>
  children.flatMap((node) => lines(node, 'text'));

function lines(node: Nodes, kind: Line['kind']): Line[] {
  switch (node.type) {
    case 'heading':
      return split(node, 'heading');
    case 'tableRow':
      return [
        {
          text: node.children.map((cell) => oneLine(wordsOf(cell))).join(' · '),
          kind: 'row',
          isAlone: false,
        },
      ];
    case 'paragraph':
      return split(node, kind);
    default:
      return 'children' in node
        ? node.children.flatMap((child) => lines(child, node.type === 'list' ? 'item' : kind))
        : [];
  }
}

function split(node: Nodes, kind: Line['kind']): Line[] {
  const texts = wordsOf(node).split('\n').map(oneLine).filter(Boolean);
  return texts.map((text) => ({ text, kind, isAlone: texts.length === 1 && kind !== 'item' }));
}
