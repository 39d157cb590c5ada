import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { parseMarkdown } from '../markdown/parse.ts';
import { documentKinds, type Facts, type Kind, type Words, words } from '../schema.ts';
import type { DocumentFiles } from './files.ts';
import { reportProblem } from './problem.ts';
import { checkYaml } from './yaml.ts';

/** A text whose front matter and body are in order by themselves. */
export interface CheckedWords {
  file: VFile;
  words: Words;
  tree: Root;
}

/** A document whose files are in order by themselves; references are checked later. */
export interface CheckedDocument<K extends Kind = Kind> extends Omit<DocumentFiles, 'words'> {
  kind: K;
  files: DocumentFiles;
  checkedFacts?: Facts<K>;
  words: Map<string, CheckedWords>;
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Checks the files of one document on their own. */
export function checkDocument(files: DocumentFiles, sourceLocale: string): CheckedDocument {
  const { kind, facts, path, slug } = files;
  const anyFile = facts ?? [...files.words.values()][0];
  if (anyFile && !slug.split('/').every((step) => slugPattern.test(step))) {
    reportProblem(
      anyFile,
      `Der Ordnername „${slug}“ wird zur Adresse der Seite. Erlaubt sind kleine Buchstaben a bis z, Ziffern und Bindestriche; schreiben Sie ae, oe, ue, ss.`,
    );
  }
  if (anyFile && !facts) {
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
    checkedFacts: facts && checkYaml(facts, String(facts), documentKinds[kind].facts),
    words: checked,
  };
}

/** Checks a text on its own; gives nothing when its front matter or body cannot be read. */
export function checkedWords(file: VFile): CheckedWords | undefined {
  const tree = parseMarkdown(file);
  if (!tree) return undefined;
  const [first] = tree.children;
  if (first?.type !== 'yaml' || first.position?.start.line !== 1) {
    reportProblem(
      file,
      'Der Kopf fehlt. Die Datei beginnt mit --- und den Feldern title, summary und translation.',
      { line: 1, column: 1 },
    );
    return undefined;
  }
  const checked = checkYaml(file, first.value, words, 2);
  const isReadable = !file.messages.some(({ fatal }) => fatal);
  return checked && isReadable ? { file, words: checked, tree } : undefined;
}
