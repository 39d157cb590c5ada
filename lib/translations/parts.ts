import type { VFile } from 'vfile';
import { plainText } from '../markdown/plain-text.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Remark } from '../schema.ts';
import type { CheckedDocument, CheckedWords } from '../source/document.ts';
import { readJson } from '../source/json.ts';
import { fingerprint, sectionTexts } from './section-hashes.ts';

/** What is translated as a whole: a section of a text, a group of interface words, a note. */
export interface Part {
  /** A heading, the name of a group, or that of a field. */
  name: string;
  line: number;
  text: string;
  hash: string;
}

const part = (name: string, line: number, text: string): Part => ({
  name,
  line,
  text,
  hash: fingerprint(text),
});

/** The sections of a text; the first one, with title and summary, bears the title. */
export function partsOfWords({ words, body, tree }: CheckedWords): Part[] {
  const lines = tree.children.flatMap((node) =>
    node.type === 'heading' && (node.depth === 2 || node.depth === 3)
      ? [node.position?.start.line ?? 1]
      : [],
  );
  const headings = sectionsOf(body).map(({ heading }) => heading && plainText(heading));
  return sectionTexts({ ...words, body }).map((text, index) =>
    part(headings[index] ?? words.title, index === 0 ? 1 : (lines[index - 1] ?? 1), text),
  );
}

/** The groups of the interface words; none of a file that cannot be read. */
export function partsOfMessages(file: VFile): Part[] {
  const groups = new Map<string, { line: number; words: string[] }>();
  for (const { path, value, place } of readJson(file) ?? []) {
    const [name = '', ...key] = path;
    const group = groups.get(name) ?? { line: place.line, words: [] };
    groups.set(name, group);
    group.words.push(`${key.join('.')}: ${String(value)}`);
  }
  return [...groups].map(([name, { line, words }]) => part(name, line, words.join('\n')));
}

const lineOf = (source: string, words: string): number =>
  source.slice(0, Math.max(0, source.indexOf(words))).split('\n').length;

/** The notes of a release in one language: changes, the reason of a withdrawal, names of files. */
export function partsOfRemarks(
  { factsFile, kind, facts }: CheckedDocument,
  locale: string,
): Part[] {
  if (kind !== 'press' || !facts || !factsFile) return [];
  const { changes = [], withdrawn, attachments = [] } = facts;
  const remarks: [name: string, remark: Remark][] = [
    ...changes.map(({ note }): [string, Remark] => ['changes', note]),
    ...(withdrawn ? [['withdrawn', withdrawn.reason] as [string, Remark]] : []),
    ...attachments.map(({ title }): [string, Remark] => ['attachments', title]),
  ];
  return remarks.flatMap(([name, remark]) => {
    const text = (remark as Partial<Record<string, string>>)[locale];
    return text ? [part(name, lineOf(String(factsFile), text), text)] : [];
  });
}
