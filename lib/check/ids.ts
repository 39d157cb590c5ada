import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { sourceLocale } from '../locales.ts';
import { headingIds } from '../markdown/headings.ts';
import { isReservedId } from '../markdown/reserved-ids.ts';
import type { CheckedDocument } from '../source/document.ts';
import { reportProblem } from '../source/problem.ts';

/** Checks that no heading has an id that the page needs; its ids come from the German headings. */
export function checkHeadingIds(documents: readonly CheckedDocument[]): void {
  for (const { kind, words } of documents) {
    const source = words.get(sourceLocale);
    if (!source) continue;
    const headings: Heading[] = [];
    visit(source.tree, 'heading', (heading) => {
      headings.push(heading);
    });
    headingIds(source.body).forEach((id, index) => {
      if (!isReservedId(kind, id)) return;
      reportProblem(
        source.file,
        `Die Überschrift bekäme die Adresse „#${id}“, und die braucht die Seite selbst. Schreiben Sie die Überschrift mit anderen Wörtern.`,
        headings[index]?.position?.start,
      );
    });
  }
}
