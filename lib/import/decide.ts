import { problems } from './ask-release.ts';
import { type Ask, asWritten, problemOf } from './questions.ts';
import type { Archive } from './read-archive.ts';
import type { FactName, Reading } from './read-release.ts';
import { Refusal } from './refusal.ts';
import type { FactsOfRelease } from './release.ts';

/** How each fact came about. */
export type Certainty = 'told' | 'read' | 'guessed' | 'missing';

export interface Decision {
  facts: FactsOfRelease;
  certainty: Record<FactName, Certainty>;
}

/** Names of facts for people, and the options that state them. */
export const factNames: Record<FactName, { name: string; option: string }> = {
  officialTitle: { name: 'Amtlicher Titel', option: 'title' },
  number: { name: 'Nummer', option: 'number' },
  date: { name: 'Tag', option: 'date' },
  place: { name: 'Ort', option: 'place' },
  issuer: { name: 'Herausgeber', option: 'issuer' },
  language: { name: 'Sprache', option: 'language' },
};

/** Facts without which a release cannot be filed. */
const missing: Partial<Record<FactName, string>> = {
  officialTitle:
    'Der Titel fehlt. Schreiben Sie ihn als eigene Zeile über den Text, oder nennen Sie ihn: --title "…"',
  date: 'Der Tag fehlt. Schreiben Sie ihn in eine eigene Zeile, zum Beispiel: Magdeburg, den 14.12.2020 – oder nennen Sie ihn: --date 2020-12-14',
};

/** What is asked for when nothing was found; many releases have no number and no place. */
const asked = new Set<FactName>(['officialTitle', 'date', 'issuer']);

/**
 * Settles the facts of a release: what was told counts, then what was read for certain. Where things
 * compete or are missing, it asks.
 *
 * @param ask nothing when there is nobody to ask
 * @throws Refusal when a fact is needed, and nobody knows it
 */
export async function decide(
  { facts: found }: Reading,
  told: FactsOfRelease,
  archive: Archive,
  ask?: Ask,
): Promise<Decision> {
  const facts: FactsOfRelease = {};
  const certainty = {} as Decision['certainty'];
  for (const field of Object.keys(factNames) as FactName[]) {
    const { choices, isGuess } = found[field];
    const stated = statedIn(told, field, archive);
    const one = choices.length === 1 ? choices[0] : undefined;
    const answer = stated ?? one ?? (await answerTo(field, choices, archive, ask));
    if (answer === undefined) refuseMissing(field, choices, facts);
    facts[field] = answer;
    certainty[field] = certaintyOf(answer, one, isGuess, stated);
  }
  return { facts, certainty };
}

async function answerTo(
  field: FactName,
  choices: readonly string[],
  archive: Archive,
  ask?: Ask,
): Promise<string | undefined> {
  if (!ask || (choices.length === 0 && !asked.has(field))) return undefined;
  const problem = field === 'issuer' ? problems(archive).issuer : undefined;
  return ask(questionOf(field, choices, archive), field, problem);
}

/** A year is known without a day when the release has a number. */
function refuseMissing(field: FactName, choices: readonly string[], facts: FactsOfRelease): void {
  if (choices.length > 1) throw new Refusal(competing(field, choices));
  const isNeeded = missing[field] && !(field === 'date' && facts.number);
  if (isNeeded) throw new Refusal(missing[field]);
}

function certaintyOf(
  answer: string | undefined,
  read: string | undefined,
  isGuess: boolean,
  stated: string | undefined,
): Certainty {
  if (answer === undefined) return 'missing';
  if (stated !== undefined || read === undefined) return 'told';
  return isGuess ? 'guessed' : 'read';
}

/** What a person has stated beforehand, as `content/` writes it. */
function statedIn(told: FactsOfRelease, field: FactName, archive: Archive): string | undefined {
  if (told[field] === undefined) return undefined;
  const value = asWritten(field, told[field]);
  const wrong =
    problemOf(field, value) ?? (field === 'issuer' ? problems(archive).issuer(value) : undefined);
  if (wrong) throw new Refusal(`--${factNames[field].option}: ${wrong}`);
  return value;
}

function questionOf(field: FactName, choices: readonly string[], archive: Archive): string {
  const { name } = factNames[field];
  if (choices.length > 1)
    return `${name}: Mehreres kommt infrage (${choices.join(', ')}). Was gilt?`;
  const known = archive.known.issuers.map(({ slug }) => slug).join(', ');
  return field === 'issuer'
    ? `Herausgeber nicht erkannt (${known}; leer: unbekannt):`
    : `${name} nicht gefunden (leer: unbekannt):`;
}

const competing = (field: FactName, choices: readonly string[]): string =>
  `${factNames[field].name}: Mehreres kommt infrage (${choices.join(', ')}). Nennen Sie, was gilt: --${factNames[field].option} ${choices[0]}`;
