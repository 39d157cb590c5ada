import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isReservedId, reservedIds } from '@/lib/markdown/reserved-ids';

const used = globSync('components/**/*.tsx').flatMap((file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id),
);

describe('reserved ids', () => {
  it('are those that components use', () => {
    expect(Object.values(reservedIds).flat().toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it('are reserved where they stand', () => {
    expect(isReservedId('press', 'zitieren')).toBe(true);
    expect(isReservedId('field', 'zitieren')).toBe(false);
    expect(isReservedId('field', 'inhalt')).toBe(true);
    expect(isReservedId('page', 'matrix-paper-1')).toBe(true);
  });

  it('are all that components make of parts', () => {
    const made = globSync('components/**/*.tsx').flatMap((file) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/\sid=\{`([^`]+)`\}/g), ([, id = '']) => id),
    );
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((id) => !isReservedId('page', id))).toEqual([]);
  });
});
