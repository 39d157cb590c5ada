import type { VFile } from 'vfile';
import type { Facts } from '../schema.ts';
import type { CheckedDocument } from '../source/document.ts';
import { placeOf, reportProblem, warn } from '../source/problem.ts';

/** Checks that readers can tell where a release comes from, and find it by its topics. */
export function checkPressFacts(documents: readonly CheckedDocument[]): void {
  for (const { kind, factsFile, facts } of documents) {
    if (kind !== 'press' || !factsFile || !facts) continue;
    if (!facts.basedOn) checkOrigin(factsFile, facts);
    if (facts.topics.length > 0) continue;
    warn(
      factsFile,
      'Kein Thema: Wer in der Presse nach Themen sucht, findet den Text nicht. Ergänzen Sie topics.',
      placeOf(factsFile, 'topics'),
    );
  }
}

function checkOrigin(file: VFile, { number, date, issuer }: Facts<'press'>): void {
  if (!number && !date && !issuer) {
    reportProblem(
      file,
      'Tag, Nummer und Herausgeber fehlen: Niemand weiß, woher der Text kommt. Ergänzen Sie date, number oder issuer.',
    );
    return;
  }
  if (!date) warn(file, 'Der Tag fehlt. Ergänzen Sie date, wenn Sie ihn kennen.');
  if (!issuer) warn(file, 'Der Herausgeber fehlt. Ergänzen Sie issuer: den Ordnernamen.');
}
