import { describe, expect, it } from 'vitest';
import { isOpen } from '@/lib/matrix/feedback';

describe('a round of comments', () => {
  it('is closed unless content opens it', () => {
    expect(isOpen({ open: false }, '2026-11-22')).toBe(false);
    expect(isOpen({ open: false, until: '2027-01-01' }, '2026-11-22')).toBe(false);
    expect(isOpen({ open: true }, '2026-11-22')).toBe(true);
  });

  it('ends after its last day', () => {
    const round = { open: true, until: '2027-03-31' };
    expect(isOpen(round, '2027-03-31')).toBe(true);
    expect(isOpen(round, '2027-04-01')).toBe(false);
  });
});
