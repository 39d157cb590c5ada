import { describe, expect, it } from 'vitest';
import { limitsOf } from '@/lib/language/limits';
import type { Locale } from '@/lib/locales';

describe('limitsOf', () => {
  it('is strictest for very easy German', () => {
    expect(limitsOf('de-simple').sentence.error).toBeLessThan(limitsOf('de').sentence.error ?? 0);
  });

  it('gives usable limits to a language that has just been added', () => {
    const { sentence, mean } = limitsOf('es' as Locale);
    expect(sentence.warning).toBeLessThan(sentence.error ?? 0);
    expect(mean.warning).toBeLessThan(sentence.warning);
  });
});
