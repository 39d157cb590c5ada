import { styleText } from 'node:util';
import { diffWords } from 'diff';
import { formerParts } from '../../translations/history.ts';
import type { Part } from '../../translations/parts.ts';
import type { Translation } from '../../translations/translations.ts';

/** A part whose German has changed: before, today, and what the translation says. */
interface Change {
  before?: Part;
  after?: Part;
  own?: Part;
  isRemoved: boolean;
}

/** Prints what has changed in German since a translation was made, beside what it says. */
export function printDifference(translation: Translation): void {
  const { file, locale, recorded, stale } = translation;
  if (!recorded) {
    console.log(`${file.path}: Es ist nicht vermerkt, aus welchem deutschen Text sie entstand.`);
    return;
  }
  if (stale.length === 0) {
    console.log(`${file.path} passt zum deutschen Text.`);
    return;
  }
  for (const { before, after, own, isRemoved } of changesOf(translation)) {
    console.log(`\n${file.path}:${own?.line ?? 1} „${own?.name ?? after?.name ?? ''}“`);
    const german = after ? `${translation.germanFile.path}:${after.line}` : 'gestrichen';
    console.log(`  Deutsch (${german}): ${germanChange(before, after, isRemoved)}`);
    console.log(`  Hier (${locale}): ${own?.text ?? 'Dieser Teil fehlt noch.'}`);
  }
}

function changesOf(translation: Translation): Change[] {
  const { kind, parts, fresh, recorded = [], german } = translation;
  const former = formerParts(translation);
  if (kind !== 'document') {
    const names = new Map([...former.values()].map((part) => [part.name, part]));
    return fresh.map((after) => ({
      before: names.get(after.name),
      after,
      own: parts.find(({ name }) => name === after.name),
      isRemoved: false,
    }));
  }
  const current = new Set(german.map(({ hash }) => hash));
  const gone = recorded.flatMap((hash, index) => (current.has(hash) ? [] : [{ hash, index }]));
  const changed = gone.map(({ hash, index }, position) => ({
    before: former.get(hash),
    after: fresh[position],
    own: parts[index],
    isRemoved: !fresh[position],
  }));
  const added = fresh.slice(gone.length).map((after) => ({ after, isRemoved: false }));
  return [...changed, ...added];
}

function germanChange(
  before: Part | undefined,
  after: Part | undefined,
  isRemoved: boolean,
): string {
  if (isRemoved) return before ? marked('removed', before.text) : 'Dieser Teil ist gestrichen.';
  if (!after) return '';
  return before ? difference(before.text, after.text) : `Heute heißt es: ${after.text}`;
}

const marked = (kind: 'added' | 'removed', text: string): string =>
  kind === 'added' ? styleText('green', `[+${text}+]`) : styleText('red', `[-${text}-]`);

const difference = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ value, added, removed }) => {
      if (added) return marked('added', value);
      return removed ? marked('removed', value) : value;
    })
    .join('');
