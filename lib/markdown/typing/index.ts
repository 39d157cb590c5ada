import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeAt } from '../place-at.ts';
import { visible } from '../unsafe-text.ts';
import { headingSlips } from './headings.ts';
import { listSlips } from './lists.ts';
import { noteSlips } from './notes.ts';
import { lineSlips, signSlips } from './signs.ts';
import type { Slip } from './slip.ts';

/**
 * Remark plugin: what is typed is what is read. Reports what Markdown, or a reader of ours, would take
 * for something else than its writer means: the day of a date, tables, signs of other programs.
 */
export function typedAsRead() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    for (const { index, reason, isWarning } of slipsIn(tree, source)) {
      const message = file.message(visible(reason), {
        place: placeAt(source, index),
        source: 'markdown',
      });
      message.fatal = !isWarning;
    }
  };
}

function slipsIn(tree: Root, source: string): Slip[] {
  const slips = [...headingSlips(tree, source)];
  visit(tree, (node, _index, parent) => {
    slips.push(...slipsOf(node, parent ?? tree, source));
  });
  return slips.sort((a, b) => a.index - b.index);
}

function* slipsOf(node: Nodes, parent: Nodes, source: string): Generator<Slip> {
  if (node.type === 'list') yield* listSlips(node, source);
  if (node.type === 'paragraph') yield* lineSlips(node, source);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    yield* noteSlips(node, source);
  }
  if (node.type === 'text') yield* signSlips(node, parent, source);
}
