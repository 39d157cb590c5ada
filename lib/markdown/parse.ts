import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { allowList, type Grammar } from './allow-list.ts';
import { typedAsRead } from './typing/index.ts';
import { visible } from './unsafe-text.ts';

export type { Grammar };

/** Reads MDX as data: the grammar is MDX's, the meaning is ours. */
const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

const readers = {
  words: markdown().use(allowList, 'words').use(typedAsRead).freeze(),
  wording: markdown().use(tables).use(allowList, 'wording').freeze(),
} as const satisfies Record<Grammar, unknown>;

/** Tables as GitHub writes them. */
function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

/**
 * Parses a text and checks it against the allow-list. Problems are added to the file as fatal
 * messages with line and column; a text that cannot be parsed at all gives no tree.
 */
export function parseMarkdown(file: VFile, grammar: Grammar = 'words'): Root | undefined {
  const reader = readers[grammar];
  let tree: Root;
  try {
    tree = reader.parse(file) as Root;
  } catch (error) {
    // The parser knows where; where it loses its way itself, the text is no less unreadable.
    const { reason, place } = error instanceof VFileMessage ? error : {};
    const line = place && 'line' in place ? String(file).split('\n')[place.line - 1] : undefined;
    const message = file.message(
      visible(`Dieser Text ist nicht lesbar. ${remedyFor(line, reason)}`),
      { place, source: 'markdown' },
    );
    message.fatal = true;
    return undefined;
  }
  return reader.runSync(tree, file) as Root;
}

function remedyFor(line = '', reason = ''): string {
  if (/<(?:https?:|mailto:|[\w.+-]+@)/i.test(line)) {
    return 'Adressen stehen nicht in < >. Schreiben Sie [Wörter](https://…) oder [Name](mailto:…).';
  }
  if (line.includes('<!--')) return 'Notizen schreiben Sie so: {/* so */}.';
  return `Prüfen Sie die Zeichen < > { } [ ] an dieser Stelle.${reason && ` (${reason})`}`;
}
