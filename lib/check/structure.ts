import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Locale, localeEntry, sourceLocale } from '../locales.ts';
import type { CheckedDocument, CheckedWords } from '../source/document.ts';
import { reportProblem } from '../source/problem.ts';

/** The name of what this check finds. */
export const structureCheckId = 'aufbau';

/**
 * Checks that every translation has the headings and blocks of the German text, in its order.
 *
 * @param older translations of former German texts: what differs there is a warning
 */
export function checkStructure(
  documents: readonly CheckedDocument[],
  older: ReadonlySet<VFile>,
): void {
  for (const { words } of documents) {
    const source = words.get(sourceLocale);
    if (!source) continue;
    for (const [locale, translation] of words) {
      if (locale !== sourceLocale) compare(locale as Locale, source.tree, translation, older);
    }
  }
}

function compare(
  locale: Locale,
  source: Root,
  { tree, file }: CheckedWords,
  older: ReadonlySet<VFile>,
): void {
  // Very easy language says the same in its own number of paragraphs.
  const outline = localeEntry(locale).isEasy ? headings : blocks;
  const difference = differenceOf(outline(source), outline(tree));
  if (!difference) return;
  const { reason, place } = difference;
  if (older.has(file)) file.message(reason, { place, source: 'content', ruleId: structureCheckId });
  else reportProblem(file, reason, place);
}

interface Block {
  name: string;
  line: number;
}

interface Difference {
  reason: string;
  place: { line: number; column: number };
}

function differenceOf(
  source: readonly Block[],
  translation: readonly Block[],
): Difference | undefined {
  const different = source.findIndex(({ name }, index) => translation[index]?.name !== name);
  const index = different === -1 && translation.length > source.length ? source.length : different;
  if (index === -1) return undefined;
  const expected = source[index]?.name ?? 'nichts mehr';
  const found = translation[index]?.name ?? 'nichts mehr';
  return {
    reason: `Der Aufbau ist anders als im deutschen Text: Dort steht an dieser Stelle ${expected} (Zeile ${source[index]?.line ?? 'nach dem Ende'}), hier ${found}. Gleichen Sie den Aufbau an.`,
    place: { line: translation[index]?.line ?? 1, column: 1 },
  };
}

function headings(tree: Root): Block[] {
  return blocks(tree).filter(({ name }) => name.startsWith('eine Überschrift'));
}

/** What a text consists of, down to list items, links and components. */
function blocks(tree: Root): Block[] {
  const result: Block[] = [];
  visit(tree, (node) => {
    const name = nameOf(node);
    if (name) result.push({ name, line: node.position?.start.line ?? 1 });
  });
  return sortedWithinBlocks(result);
}

/** Word order differs by language: within one block, links and components may change places. */
function sortedWithinBlocks(items: Block[]): Block[] {
  const result: Block[] = [];
  let inline: Block[] = [];
  const flush = () => {
    result.push(...inline.sort((a, b) => a.name.localeCompare(b.name)));
    inline = [];
  };
  for (const item of items) {
    if (item.name.startsWith('<') || item.name.startsWith('ein Link')) inline.push(item);
    else {
      flush();
      result.push(item);
    }
  }
  flush();
  return result;
}

function nameOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return `eine Überschrift mit ${'#'.repeat(node.depth)}`;
    case 'paragraph':
      return 'ein Absatz';
    case 'list':
      return 'eine Liste';
    case 'listItem':
      return 'ein Punkt der Liste';
    case 'link':
      return `ein Link zu ${node.url}`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name === 'Fremd'
        ? undefined
        : `<${node.name} ${String(node.attributes[0]?.value ?? '')}>`;
    default:
      return undefined;
  }
}
