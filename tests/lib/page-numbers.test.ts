import { describe, expect, it } from 'vitest';
import { pageNumbers } from '@/lib/press/page-numbers';

describe('the pages that a long list links to', () => {
  it.each([
    [1, 1, [1]],
    [2, 3, [1, 2, 3]],
    [1, 200, [1, 2, 3, null, 200]],
    [10, 200, [1, null, 8, 9, 10, 11, 12, null, 200]],
    [200, 200, [1, null, 198, 199, 200]],
  ])('are, on page %i of %i, the first, the last and those about it', (current, count, numbers) => {
    expect(pageNumbers(current, count)).toEqual(numbers);
  });

  it('never leave out a single page, which would take no less room', () => {
    expect(pageNumbers(5, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('lead from every page to every other, in steps', () => {
    for (let page = 1; page < 50; page += 1) {
      expect(pageNumbers(page, 50)).toContain(page + 1);
      expect(pageNumbers(page + 1, 50)).toContain(page);
    }
  });
});
