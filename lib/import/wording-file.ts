import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Wording } from '../schema.ts';

/** The text of `wortlaut.mdx`. */
export function wordingFile(tree: Root, { language, source, retrieved, sha256 }: Wording): string {
  const head = stringify(
    { language, source, retrieved, sha256 },
    { lineWidth: 0, keepUndefined: false },
  );
  const body = toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()],
  });
  return `---\n${head}---\n\n${body}`;
}
