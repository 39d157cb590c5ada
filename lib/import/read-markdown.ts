import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { oneLine } from './clean-text.ts';
import { emptySource, type Source } from './source.ts';
import { wordsOf } from './wording-tree.ts';

/** Reads Markdown, with tables; its head (`---`) has no sentences and stays out. */
export function readMarkdown(text: string): Source {
  const head = text.match(/^---\n[\s\S]*?\n---\n/)?.[0] ?? '';
  const tree = fromMarkdown(text.slice(head.length), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  return {
    ...emptySource,
    tree,
    title: heading && { text: oneLine(wordsOf(heading)), isSure: true },
    leftOut: head ? [oneLine(head)] : [],
  };
}
