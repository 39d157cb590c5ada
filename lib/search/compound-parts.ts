/** Sounds that link the parts of a German compound: `Integration·s·konzept`. */
const links = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ns'];
/** How many letters a part has at least. */
export const shortestPart = 3;
const longestCompound = 60;

interface Part {
  start: number;
  end: number;
}

/**
 * The fewest known words that a folded compound consists of; `undefined` when it is none.
 *
 * @example splitCompound('sprachkurs', (word) => ['sprach', 'kurs'].includes(word))
 */
export function splitCompound(
  word: string,
  isKnown: (part: string) => boolean,
): Part[] | undefined {
  if (word.length <= 2 * shortestPart || word.length > longestCompound) return undefined;
  const best: (Part[] | undefined)[] = [[]];
  for (let end = shortestPart; end <= word.length; end += 1) {
    best[end] = shortest(
      Array.from({ length: end - shortestPart + 1 }, (_, start) => {
        const isWhole = start === 0 && end === word.length;
        const wordEnd = best[start] && !isWhole ? endOfKnown(word, start, end, isKnown) : undefined;
        return wordEnd === undefined
          ? undefined
          : [...(best[start] ?? []), { start, end: wordEnd }];
      }),
    );
  }
  return best[word.length];
}

/** The first of the lists with the fewest parts. */
const shortest = (lists: readonly (Part[] | undefined)[]): Part[] | undefined =>
  lists.reduce(
    (best, list) => (list && (!best || list.length < best.length) ? list : best),
    undefined,
  );

/** Where the known word ends that, with a linking sound, fills a stretch of letters. */
function endOfKnown(
  word: string,
  start: number,
  end: number,
  isKnown: (part: string) => boolean,
): number | undefined {
  const stretch = word.slice(start, end);
  const link = links.find(
    (candidate) =>
      stretch.endsWith(candidate) && isKnown(stretch.slice(0, stretch.length - candidate.length)),
  );
  return link === undefined ? undefined : end - link.length;
}
