import { describe, expect, it } from 'vitest';
import { limitsOf } from '@/lib/language/limits';
import type { Locale } from '@/lib/locales';

describe('limitsOf', () => {
  it('is strictest for very easy German', () => {
    expect(limitsOf('de-simple').sentence.error).toBeLessThan(limitsOf('de').sentence.error ?? 0);
  });

  it('warns in a language that has just been added, and stops nothing', () => {
    const { exceptions, wordsPerGermanWord, ...bands } = limitsOf('es' as Locale);
    expect(exceptions).toBeGreaterThan(0);
    expect(wordsPerGermanWord).toBeGreaterThan(0);
    for (const band of Object.values(bands)) expect(Object.keys(band)).toEqual(['warning']);
  });
});
