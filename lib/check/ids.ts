import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { sourceLocale } from '../locales.ts';
import { headingIds } from '../markdown/headings.ts';
import { isReservedId } from '../markdown/reserved-ids.ts';
import { pageSlugs } from '../navigation.ts';
import type { CheckedDocument } from '../source/document.ts';
import { reportProblem } from '../source/problem.ts';

/**
 * Checks that no heading has an id that the page needs; its ids come from the German headings. All
 * terms stand on one page, under their own ids, so that they have no headings besides.
 */
export function checkHeadingIds(documents: readonly CheckedDocument[]): void {
  const terms = new Set(documents.filter(({ kind }) => kind === 'term').map(({ slug }) => slug));
  for (const { kind, slug, words } of documents) {
    if (kind === 'term') {
      for (const { file, tree } of words.values()) {
        for (const { position } of headingsIn(tree)) {
          reportProblem(file, headingInTerm, position?.start);
        }
      }
    }
    const source = words.get(sourceLocale);
    if (!source || kind === 'term') continue;
    const isGlossary = kind === 'page' && slug === pageSlugs.glossary;
    const headings = headingsIn(source.tree);
    headingIds(source.body).forEach((id, index) => {
      if (!isReservedId(kind, id) && !(isGlossary && terms.has(id))) return;
      reportProblem(
        source.file,
        `Die Überschrift bekäme die Adresse „#${id}“, und die braucht die Seite selbst. Schreiben Sie die Überschrift mit anderen Wörtern.`,
        headings[index]?.position?.start,
      );
    });
  }
}

const headingInTerm =
  'Ein Begriff im Wörterbuch hat keine Überschriften. Löschen Sie die Zeichen #, oder schreiben Sie einen Satz.';

function headingsIn(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  return headings;
}
