import type { Root as Body } from 'hast';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { sourceLocale } from '../locales.ts';
import { bodyTree } from '../markdown/body-tree.ts';
import { type Grammar, parseMarkdown } from '../markdown/parse.ts';
import { tooCostly } from '../markdown/size-limits.ts';
import {
  type Facts,
  factsSchema,
  type Kind,
  type Wording,
  type Words,
  wording,
  words,
} from '../schema.ts';
import type { DocumentFiles } from './files.ts';
import { reportPassage, reportProblem } from './problem.ts';
import { checkYaml } from './yaml.ts';

/** A text whose front matter and body are in order by themselves. */
export interface CheckedWords {
  file: VFile;
  words: Words;
  /** The text as its writer has written it. */
  tree: Root;
  /** The text as pages draw it. */
  body: Body;
}

/** The official wording of a release, in order by itself. */
export interface CheckedWording {
  wording: Wording;
  body: Body;
}

interface CheckedDocumentOf<K extends Kind> extends Omit<DocumentFiles, 'words' | 'wording'> {
  kind: K;
  files: DocumentFiles;
  facts?: Facts<K>;
  words: Map<string, CheckedWords>;
  wording?: CheckedWording;
}

/** A document whose files are in order by themselves; references are checked later. */
export type CheckedDocument<K extends Kind = Kind> = { [Each in K]: CheckedDocumentOf<Each> }[K];

/** Checks the files of one document on their own. */
export function checkDocument(files: DocumentFiles): CheckedDocument {
  const { kind, factsFile, path } = files;
  const anyFile = factsFile ?? [...files.words.values()][0];
  if (anyFile && !factsFile) {
    reportProblem(anyFile, `In content/${path}/ fehlt die Datei meta.yaml. Legen Sie sie an.`);
  }
  if (anyFile && !files.words.has(sourceLocale)) {
    reportProblem(
      anyFile,
      `In content/${path}/ fehlt die deutsche Datei ${sourceLocale}.mdx. Legen Sie sie an: Aus ihr entstehen alle anderen.`,
    );
  }
  const checked = new Map<string, CheckedWords>();
  for (const [locale, file] of files.words) {
    const result = checkedWords(file);
    if (result) checked.set(locale, result);
  }
  return {
    ...files,
    files,
    facts: factsFile && checkYaml(factsFile, String(factsFile), factsSchema(kind, files.slug)),
    words: checked,
    wording: files.wording && checkedWording(files.wording),
  } as CheckedDocument;
}

/** Checks a text on its own; gives nothing when its front matter or body cannot be read. */
export function checkedWords(file: VFile): CheckedWords | undefined {
  const text = checkedText(file, 'words', words);
  return text && { file, words: text.front, tree: text.tree, body: bodyTree(text.tree) };
}

/** Checks the official wording of a release on its own. */
export function checkedWording(file: VFile): CheckedWording | undefined {
  const text = checkedText(file, 'wording', wording);
  return text && { wording: text.front, body: bodyTree(text.tree) };
}

function checkedText<Schema extends z.ZodObject>(
  file: VFile,
  grammar: Grammar,
  schema: Schema,
): { front: z.infer<Schema>; tree: Root } | undefined {
  if (file.messages.some(({ fatal }) => fatal)) return undefined;
  const frontMatter = frontMatterOf(file, schema);
  if (frontMatter === undefined) return undefined;
  const cost = tooCostly(String(file), grammar);
  if (cost) reportPassage(file, cost);
  const tree = cost ? undefined : parseMarkdown(file, grammar);
  if (!tree) return undefined;
  const front = checkYaml(file, frontMatter, schema, 2);
  const isReadable = !file.messages.some(({ fatal }) => fatal);
  return front && isReadable ? { front, tree } : undefined;
}

/**
 * What stands between the two lines `---`. Contentlayer reads it with gray-matter, which ends it at
 * any line that begins with `---`, and would run `---js` as a program: only what both read alike is
 * accepted.
 */
function frontMatterOf(file: VFile, { shape }: z.ZodObject): string | undefined {
  const [first = '', ...lines] = String(file).split(/\r?\n/);
  const end = lines.findIndex((line) => line.startsWith('---'));
  if (first.trimEnd() === '---' && lines[end]?.trimEnd() === '---') {
    return lines.slice(0, end).join('\n');
  }
  reportProblem(
    file,
    first.trimEnd() === '---'
      ? 'Der Kopf hat kein Ende. Unter seinen Feldern steht eine Zeile nur mit ---.'
      : `Der Kopf fehlt. Die Datei beginnt mit --- und den Feldern ${requiredFields(shape)}.`,
    { line: first.trimEnd() === '---' && end >= 0 ? end + 2 : 1, column: 1 },
  );
  return undefined;
}

/** @example requiredFields(words.shape) // 'title, summary und translation' */
const requiredFields = (shape: z.ZodRawShape): string =>
  new Intl.ListFormat(sourceLocale).format(
    Object.keys(shape).filter((name) => !(shape[name] as z.ZodType).safeParse(undefined).success),
  );
