import type { CheckedDocument } from '../source/document.ts';

/** At once, and never: before and after every moment. */
const always = '';
const never = '9';

/** From when on readers may see a document, as `YYYY-MM-DDThh:mm`. Only releases can wait. */
export function visibleFrom(document: CheckedDocument): string {
  if (isDraft(document)) return never;
  return (document.kind === 'press' && document.facts?.publishFrom) || always;
}

/** Whether a release is still being written; told even where its facts have mistakes. */
export function isDraft({ kind, facts, factsFile }: CheckedDocument): boolean {
  if (kind !== 'press') return false;
  return facts ? facts.draft === true : /^draft: *true *\r?$/m.test(String(factsFile ?? ''));
}

/** What readers may see at a moment. */
export const visibleAt = (
  documents: readonly CheckedDocument[],
  moment: string,
): CheckedDocument[] => documents.filter((document) => visibleFrom(document) <= moment);

/** A mistake in a draft is no reason to stop the site: it becomes a warning. */
export function forgiveDrafts(documents: readonly CheckedDocument[]): void {
  for (const { files } of documents.filter(isDraft)) {
    for (const file of [files.factsFile, ...files.words.values()]) {
      for (const message of file?.messages ?? []) message.fatal = false;
    }
  }
}

/** What is not to be seen yet, in sentences for its writers. */
export function waitingNotes(documents: readonly CheckedDocument[], moment: string): string[] {
  return documents
    .filter((document) => visibleFrom(document) > moment)
    .map((document) => `content/${document.path}/ ${waitingFor(document)}`);
}

function waitingFor(document: CheckedDocument): string {
  if (isDraft(document)) return 'ist ein Entwurf und wird nicht veröffentlicht.';
  const [day = '', time] = visibleFrom(document).split('T');
  return `wartet: Die Seite erscheint mit dem ersten Bau nach dem ${day.split('-').reverse().join('.')}, ${time} Uhr.`;
}
