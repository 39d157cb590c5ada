import type { SearchDocument } from '../../lib/search/build-index.ts';
import { random } from '../fixtures/random-numbers.ts';

const modifiers =
  'Land Integration Sprache Bildung Kinder Jugend Frauen Familien Arbeit Beruf Gesundheit Pflege Schul Hochschul Stadt Kreis Dorf Verein Kultur Sport Umwelt Klima Verkehr Bau Wohn Wirtschaft Forschung Digital Energie Wasser Haushalt Steuer Finanz Rechts Polizei Feuerwehr Katastrophen Europa Bundes Regional Kommunal Ehrenamt Senioren Migration Asyl Aufnahme Beratung Förder Zukunft Tourismus'.split(
    ' ',
  );
const heads =
  'konzept plan gesetz bericht projekt programm preis tag woche konferenz beirat rat ausschuss amt stelle zentrum haus netzwerk bündnis verband verein stiftung mittel förderung hilfe beratung angebot kurs schule platz raum gebiet strategie ziel maßnahme studie umfrage tagung messe fest kampagne portal karte dienst werk fonds vertrag antrag bescheid prüfung'.split(
    ' ',
  );
const syllables =
  'ba be bi bo bu da de di do du fa fe fi fo ga ge go ha he hi ho ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no ra re ri ro ru sa se si so ta te ti to tu wa we wi wo za ze zi zo schen ler tner mann berg dorf stedt hausen leben roda'.split(
    ' ',
  );

/** Words as frequent as in a real archive: few very often, most of them seldom. */
function vocabulary(next: () => number): string[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const compounds = modifiers.flatMap((modifier) => heads.map((head) => modifier + head));
  const names = Array.from({ length: 40_000 }, () => {
    const name = Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(syllables)).join('');
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
  const rest = [...compounds, ...names].sort(() => next() - 0.5);
  return [
    ...modifiers,
    ...heads.map((head) => head.charAt(0).toUpperCase() + head.slice(1)),
    ...rest,
  ];
}

const wordsInRelease = 250;

/** German press releases of invented words, newest first. */
export function generatedReleases(count: number): SearchDocument[] {
  const next = random(42);
  const words = vocabulary(next);
  const word = () => words[Math.floor(words.length ** next()) - 1] ?? '';
  const text = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const number = `${(index % 600) + 1}/${2026 - Math.floor(index / 600)}`;
    const [title, summary] = [text(7), text(18)];
    const body = text(wordsInRelease);
    return {
      record: { group: 'releases', path: `/de/presse/${number}/`, title, summary },
      fields: [
        { text: title, weight: 4 },
        { text: number, weight: 5 },
        { text: summary, weight: 2 },
        { text: body, weight: 1 },
      ],
      details: { sentences: [summary], synonyms: [], german: [] },
    };
  });
}

/** Queries as readers ask them: one word, two words, a word with two letters swapped. */
export function generatedQueries(documents: readonly SearchDocument[], count: number): string[] {
  const next = random(7);
  const anyWord = (): string => {
    const { fields } = documents[Math.floor(next() * documents.length)] as SearchDocument;
    const words = (fields.at(-1)?.text ?? '').split(' ').filter(({ length }) => length > 5);
    return words[Math.floor(next() * words.length)] ?? anyWord();
  };
  return Array.from({ length: count }, (_, index) => {
    if (index % 4 < 2) return anyWord();
    return index % 4 === 2 ? `${anyWord()} ${anyWord()}` : withSwap(anyWord(), next);
  });
}

/** A word with two neighbouring letters swapped that are not the same. */
export function withSwap(word: string, next: () => number): string {
  const places = [...word.slice(1, -1)].flatMap((letter, index) =>
    letter === word[index + 2] ? [] : [index + 1],
  );
  const place = places[Math.floor(next() * places.length)] ?? 1;
  return word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
}

/** Words that stand in at least three documents, each with a letter swapped. */
export function misspeltWords(
  documents: readonly SearchDocument[],
  count: number,
): { word: string; misspelt: string }[] {
  const next = random(11);
  const frequency = new Map<string, number>();
  for (const { fields } of documents) {
    for (const word of new Set((fields.at(-1)?.text ?? '').split(' '))) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  }
  const usual = [...frequency].filter(([word, times]) => times >= 3 && word.length > 5);
  return Array.from({ length: count }, () => {
    const [word] = usual[Math.floor(next() * usual.length)] ?? [''];
    return { word, misspelt: withSwap(word, next) };
  });
}
