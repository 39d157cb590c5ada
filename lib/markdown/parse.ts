import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { allowList } from './allow-list.ts';
import { bodyTreeAsJson } from './body-tree.ts';
import { visible } from './unsafe-text.ts';

/** Reads MDX as data: the grammar is MDX's, the meaning is ours. */
function withSyntax(processor: Processor) {
  return processor.use(remarkParse).use(remarkFrontmatter).use(remarkMdx);
}

/**
 * Parses a text and checks it against the allow-list. Problems are added to the file as fatal
 * messages with line and column; a text that cannot be parsed at all gives no tree.
 */
export function parseMarkdown(file: VFile): Root | undefined {
  const processor = withSyntax(unified() as unknown as Processor).use(allowList);
  let tree: Root;
  try {
    tree = processor.parse(file) as Root;
  } catch (error) {
    // The parser knows where; where it loses its way itself, the text is no less unreadable.
    const { reason, place } = error instanceof VFileMessage ? error : {};
    const message = file.message(
      visible(
        `Dieser Text ist nicht lesbar. Prüfen Sie die Zeichen < > { } [ ] an dieser Stelle.${reason ? ` (${reason})` : ''}`,
      ),
      { place, source: 'markdown' },
    );
    message.fatal = true;
    return undefined;
  }
  return processor.runSync(tree, file) as Root;
}

/**
 * Contentlayer's `markdown` option: parse, refuse what is not allowed, store the tree as JSON.
 * `npm run check:content` reports the same problems earlier and all at once.
 */
export function contentlayerMarkdown(builder: Processor): void {
  withSyntax(builder).use(allowList).use(failOnProblem).use(bodyTreeAsJson);
}

function failOnProblem() {
  return (_tree: Root, file: VFile): void => {
    const [problem] = file.messages;
    if (!problem) return;
    const path = (file.data as { rawDocumentData?: { sourceFilePath?: string } }).rawDocumentData;
    throw new Error(
      `content/${path?.sourceFilePath}:${problem.line}:${problem.column} ${problem.reason}`,
    );
  };
}

export { VFile };
