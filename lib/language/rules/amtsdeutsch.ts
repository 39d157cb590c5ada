import type { Rule } from '../rule.ts';

/** What offices write → what people say. */
const plainWords: ReadonlyArray<[officialese: string, plain: string]> = [
  ['gemäß|laut §', 'nach dem Gesetz'],
  ['hinsichtlich|bezüglich|in Bezug auf', 'zu, über'],
  ['im Rahmen (?:von|des|der|eines|einer)', 'bei, in'],
  ['zwecks|zum Zwecke', 'für, damit'],
  ['mittels', 'mit'],
  ['seitens', 'von'],
  ['aufgrund|infolge', 'wegen, weil'],
  ['sofern|soweit', 'wenn'],
  ['obliegt|obliegen', 'ist Aufgabe von'],
  ['erfolgt|erfolgen|erfolgte', 'sagen, wer was tut'],
  ['durchführen|durchgeführt|Durchführung|umsetzen|umgesetzt', 'machen, tun'],
  ['gewährleisten|gewährleistet|sicherstellen|sichergestellt', 'dafür sorgen'],
  ['ermöglichen|ermöglicht', 'Sie können'],
  ['berücksichtigen|berücksichtigt', 'an etwas denken'],
  ['Zielgruppen?', 'für wen'],
  ['Akteure?n?|Akteurinnen', 'Menschen, Vereine, Ämter'],
  ['Implementierung|implementieren', 'machen'],
  ['Partizipation|partizipieren', 'mitmachen'],
  ['Chancengerechtigkeit', 'alle haben die gleichen Möglichkeiten'],
  ['Diversität', 'Vielfalt'],
  ['Querschnittsaufgaben?', 'Aufgabe für alle Ämter'],
  ['Sensibilisierung|sensibilisieren', 'informieren'],
  ['Vernetzung', 'zusammenarbeiten'],
  ['Antragstellung', 'einen Antrag stellen'],
  ['Inanspruchnahme', 'nutzen'],
  ['Bereitstellung|bereitstellen', 'geben'],
  ['Zuwendungen', 'Geld vom Land'],
  ['Erziehungsberechtigten?', 'Eltern'],
  ['Lebensunterhalt', 'Geld zum Leben'],
  ['Erwerbstätigkeit|erwerbstätig', 'Arbeit'],
  ['Migrationshintergrund|Zuwanderungsgeschichte', 'zugewanderte Menschen'],
  ['Spracherwerb', 'Deutsch lernen'],
  ['Bildungseinrichtung(?:en)?', 'Schule, Kita, Hochschule'],
  ['unverzüglich', 'sofort'],
  ['zeitnah', 'bald'],
  ['derzeit|derzeitig', 'jetzt'],
  ['gegebenenfalls', 'vielleicht'],
  ['etwaige?n?', 'mögliche'],
  ['diesbezüglich', 'dazu'],
  ['nachfolgende?n?', 'hier'],
  ['Sachverhalte?', 'was passiert ist'],
  ['zur Verfügung (?:stellen|gestellt)', 'geben'],
  ['in Kraft (?:treten|tritt|getreten)', 'gilt ab'],
];

const patterns = plainWords.map(
  ([words, plain]) => [new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu'), plain] as const,
);

/** The language of offices has words that people do not use; a term of the glossary is explained. */
export const rule: Rule = {
  id: 'amtsdeutsch',
  *check({ locale, blocks }) {
    if (!locale.startsWith('de')) return;
    for (const block of blocks) {
      for (const [pattern, plain] of patterns) {
        for (const { 0: found, index } of block.prose.matchAll(pattern)) {
          const isTerm = block.runs.some(
            ({ kind, start, end }) => kind === 'Begriff' && start <= index && index < end,
          );
          if (isTerm) continue;
          const reason = `„${found}“ ist Amtsdeutsch. Einfacher: ${plain}.`;
          yield { severity: 'error', block, at: index, reason };
        }
      }
    }
  },
};
