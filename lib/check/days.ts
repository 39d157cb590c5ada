import type { VFile } from 'vfile';
import { longDate, today } from '../dates.ts';
import { sourceLocale } from '../locales.ts';
import type { Facts } from '../schema.ts';
import type { CheckedDocument } from '../source/document.ts';
import { placeOf, reportProblem } from '../source/problem.ts';

interface Named {
  field: string;
  day: string | undefined;
}

/**
 * Checks days against each other and against today: what is told as done is not to come, and nothing is
 * changed or withdrawn before it is there. Conferences and the end of a consultation may be to come.
 *
 * @param now the day it is, as `YYYY-MM-DD`
 */
export function checkDays(documents: readonly CheckedDocument[], now = today()): void {
  for (const document of documents) {
    const { factsFile, words } = document;
    if (factsFile) {
      const seen = dayOfPublication(document, now);
      for (const named of pastDays(document)) checkPast(factsFile, named, seen);
      if (document.kind === 'press' && document.facts) checkOrder(factsFile, document.facts);
    }
    for (const { file, words: front } of words.values()) {
      checkPast(file, { field: 'reviewedOn', day: front.translation.reviewedOn }, now);
    }
  }
}

/** The day on which readers see a document: a release may wait for it. */
function dayOfPublication({ kind, facts }: CheckedDocument, now: string): string {
  const waits = kind === 'press' ? facts?.publishFrom?.slice(0, 10) : undefined;
  return waits && waits > now ? waits : now;
}

/** The days of a document that tell of something that is over. */
function pastDays({ kind, facts }: CheckedDocument): Named[] {
  if (!facts) return [];
  const checked = { field: 'checkedOn', day: facts.easyLanguage?.checkedOn };
  switch (kind) {
    case 'press':
      return [
        checked,
        { field: 'date', day: facts.date },
        { field: 'added', day: facts.added },
        ...laterDays(facts),
      ];
    case 'issuer':
      return [checked, { field: 'asOf', day: facts.contact?.asOf }];
    case 'page':
      return [
        checked,
        { field: 'updated', day: facts.updated },
        { field: 'decided', day: 'decided' in facts ? String(facts.decided) : undefined },
      ];
    default:
      return [checked];
  }
}

const laterDays = ({ changes = [], withdrawn }: Facts<'press'>): Named[] => [
  ...changes.map(({ date }) => ({ field: 'changes', day: date })),
  { field: 'withdrawn', day: withdrawn?.date },
];

function checkPast(file: VFile, { field, day }: Named, now: string): void {
  if (!day || day <= now) return;
  reportProblem(
    file,
    `Feld „${field}“: Der ${inGerman(day)} liegt in der Zukunft, zu lesen ist es am ${inGerman(now)}. Berichtigen Sie den Tag, oder legen Sie die Datei erst an diesem Tag hier ab.`,
    placeOf(file, day),
  );
}

function checkOrder(file: VFile, facts: Facts<'press'>): void {
  const { date, draft, publishFrom } = facts;
  // Who prepares a release files it before its day.
  const added = draft || publishFrom ? undefined : facts.added;
  for (const { field, day } of [{ field: 'added', day: added }, ...laterDays(facts)]) {
    if (!date || !day || day >= date) continue;
    reportProblem(
      file,
      `Feld „${field}“: Der ${inGerman(day)} liegt vor dem ${inGerman(date)}, an dem die Mitteilung erschienen ist. Berichtigen Sie einen der Tage.`,
      placeOf(file, day),
    );
  }
}

const inGerman = (day: string): string => longDate(sourceLocale, day);
