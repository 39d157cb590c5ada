/** An office that `content/herausgeber/` knows. */
export interface KnownIssuer {
  slug: string;
  officialName: string;
}

const idle = new Set(
  'der die das des dem den und für von im in am an zu zur zum land landes freistaat freistaates pressestelle presse referat the of for and'.split(
    ' ',
  ),
);

/** The words of a name that tell it from others, whatever case, dash or accent it is written with. */
const wordsIn = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  ).filter((word) => !idle.has(word));

/**
 * The offices that lines of a head or an imprint name.
 *
 * @returns those named with all the words of their name, and those that a short form may stand for
 */
export function issuersIn(
  lines: readonly string[],
  issuers: readonly KnownIssuer[],
): { named: KnownIssuer[]; hinted: KnownIssuer[] } {
  const short = lines.filter((line) => line.length < 200).map(wordsIn);
  const named = issuers.filter(({ officialName }) => {
    const name = wordsIn(officialName);
    return short.some(
      (words) =>
        name.every((word) => words.includes(word)) &&
        (name.length > 1 || words.length === name.length),
    );
  });
  const hinted = issuers.filter(
    ({ officialName }) =>
      !named.some((other) => other.officialName === officialName) &&
      officialName.split(', ').some((part) => {
        const name = wordsIn(part);
        return short
          .slice(0, 4)
          .some((words) => words.length > 0 && words.every((word, index) => word === name[index]));
      }),
  );
  return { named, hinted };
}
