import type { List, ListItem } from 'mdast';
import { beginsWithMonth } from './months.ts';
import { type Slip, sourceOf, startOf } from './slip.ts';

/**
 * Lists that a writer did not mean: Markdown takes a number with a full stop at the beginning of a line
 * for the point of a list, and counts on by itself, so that the day of a date is lost.
 */
export function* listSlips(list: List, source: string): Generator<Slip> {
  const first = list.start ?? 1;
  const isOfDays = list.children.every((item) => isDay(item, source));
  for (const [index, item] of list.children.entries()) {
    const marker = markerOf(item, source);
    if (!list.ordered) {
      if (marker === '+') yield { index: startOf(item), reason: plus };
    } else if (marker.slice(0, -1) !== String(first + index) || isOfDays || isAlone(list)) {
      yield { index: startOf(item), reason: ordinal(item, source) };
    }
    const [block] = item.children;
    if (block?.type === 'list' && !block.ordered) {
      yield { index: startOf(block), reason: twoSigns };
    }
  }
}

const isAlone = ({ children }: List): boolean => children.length === 1;

const plus =
  'Eine Liste beginnt mit dem Zeichen -. Das Pluszeichen ginge verloren. Schreiben Sie - oder das Wort „plus“.';

const twoSigns =
  'Hier stehen zwei Zeichen für Listen hintereinander. Jeder Punkt beginnt mit Wörtern. Löschen Sie ein Zeichen.';

/** `14.`, `7)` or `-`, as it is typed. */
const markerOf = (item: ListItem, source: string): string =>
  /^(?:\d+[.)]|[*+-])/.exec(sourceOf(item, source))?.[0] ?? '';

const wordsOf = (item: ListItem, source: string): string =>
  sourceOf(item, source).slice(markerOf(item, source).length).trim();

/** `14. Dezember`, and `14. 12. 2020`, where the month is a list in the list. */
const isDay = (item: ListItem, source: string): boolean => {
  const [block] = item.children;
  return (block?.type === 'list' && block.ordered) || beginsWithMonth(wordsOf(item, source));
};

function ordinal(item: ListItem, source: string): string {
  const marker = markerOf(item, source);
  const sign = marker.slice(-1);
  const number = marker.slice(0, -1);
  const [word = ''] = wordsOf(item, source).split(/\s/);
  return `„${marker}“ am Anfang einer Zeile wird hier zu einer Liste, und die Zahl geht verloren. Ist es ein Tag oder eine andere Zahl im Satz, schreiben Sie einen umgekehrten Schrägstrich dazwischen: ${number}\\${sign}${word && ` ${word.slice(0, 30)}`}. Ist es eine Liste, hat sie mindestens 2 Punkte und zählt 1., 2., 3. ohne Lücke.`;
}
