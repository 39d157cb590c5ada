import { places } from '../design.ts';
import { documentKinds } from '../schema.ts';
import type { CheckedDocument } from '../source/document.ts';
import { reportProblem } from '../source/problem.ts';

const names = { field: 'Handlungsfelder', theme: 'Querschnittsthemen' } as const;

/**
 * Checks that the drawing of the concept has a place for each field and theme. Numbers are given only
 * once, so that none beyond the last place means none too many.
 */
export function checkPicture(documents: readonly CheckedDocument[]): void {
  for (const { kind, factsFile: file, facts, slug } of documents) {
    if ((kind !== 'field' && kind !== 'theme') || !file || !facts) continue;
    const { number } = facts;
    if (number <= places[kind]) continue;
    reportProblem(
      file,
      `Für content/${documentKinds[kind].folder}/${slug}/ mit der Nummer ${number} ist im Bild der Startseite kein Platz: Es zeichnet höchstens ${places[kind]} ${names[kind]}, mit den Nummern 1 bis ${places[kind]}. Geben Sie eine freie Nummer, oder lassen Sie das Bild erweitern.`,
    );
  }
}
