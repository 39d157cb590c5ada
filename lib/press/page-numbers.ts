/** How far the pages beside the current one are listed in each direction. */
const reach = 2;

/**
 * The pages of a long list that each of its pages links to: the first, the last, and those about the
 * current one. So a page weighs the same, however long the list is.
 *
 * @param count how many pages the list has
 * @returns numbers in order, `null` where some are left out
 * @example pageNumbers(10, 200) // [1, null, 8, 9, 10, 11, 12, null, 200]
 */
export function pageNumbers(current: number, count: number): (number | null)[] {
  const near = Array.from({ length: 2 * reach + 1 }, (_, index) => current - reach + index);
  const shown = [...new Set([1, ...near.filter((page) => page > 0 && page <= count), count])];
  return shown.flatMap((page, index) => [...gapBetween(shown[index - 1], page), page]);
}

/** Nothing, or the one page between two, or a gap. */
function gapBetween(former = 0, page: number): (number | null)[] {
  if (page - former === 1) return [];
  return page - former === 2 ? [former + 1] : [null];
}
