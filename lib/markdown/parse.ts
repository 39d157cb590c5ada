import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { allowList } from './allow-list.ts';
import { typedAsRead } from './typing/index.ts';
import { visible } from './unsafe-text.ts';

/** Reads MDX as data: the grammar is MDX's, the meaning is ours. */
const reader = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(allowList)
  .use(typedAsRead)
  .freeze();

/**
 * Parses a text and checks it against the allow-list. Problems are added to the file as fatal
 * messages with line and column; a text that cannot be parsed at all gives no tree.
 */
export function parseMarkdown(file: VFile): Root | undefined {
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
