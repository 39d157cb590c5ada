import { type Certainty, factNames } from './decide.ts';
import type { Imported } from './import-file.ts';
import type { FactName } from './read-release.ts';
import type { Release } from './release.ts';

type Filed = Extract<Imported, { state: 'filed' }>;

const certainties: Record<Certainty, string> = {
  told: ' (genannt)',
  read: '',
  guessed: ' (vermutet, bitte prüfen)',
  missing: 'nicht gefunden',
};

const fields = Object.keys(factNames) as FactName[];

/** What a person has to look at: guesses, what is missing, what had no place. */
export function openQuestions({
  decision: { facts, certainty },
  reading: { notes },
}: Filed): string[] {
  const unsure = fields
    .filter((field) => certainty[field] === 'guessed' || certainty[field] === 'missing')
    .map(
      (field) => `${factNames[field].name}: ${facts[field] ?? ''}${certainties[certainty[field]]}`,
    );
  return [...unsure, ...notes];
}

/** Says what was read, guessed and left out of one file. */
export function report(filed: Filed): void {
  const { description, decision, reading, target } = filed;
  console.log(`Gelesen: ${description}`);
  for (const field of fields) {
    const value = decision.facts[field] ?? '';
    console.log(`${factNames[field].name}: ${value}${certainties[decision.certainty[field]]}`);
  }
  console.log(`Themen: ${reading.topics.join(', ') || 'nicht gefunden'}`);
  const contact = Object.entries(reading.contact).map(([field, value]) => `${field}: ${value}`);
  console.log(`Kontakt: ${contact.join(' · ') || 'nicht gefunden'}`);
  if (reading.notes.length > 0) console.log(`\nBitte prüfen:\n- ${reading.notes.join('\n- ')}`);
  console.log(next(target));
}

/** Says what was filed of what a person has answered. */
export function reportAnswers(release: Release, target: string): void {
  for (const field of fields) {
    if (release[field]) console.log(`${factNames[field].name}: ${release[field]}`);
  }
  console.log(next(target));
}

const next = (target: string): string => `
Angelegt: ${target}
Prüfen Sie meta.yaml und wortlaut.mdx. Schreiben Sie dann de.mdx in eigenen, einfachen Worten.
Danach: npm run check:content`;
