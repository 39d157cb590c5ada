import { describe, expect, it } from 'vitest';
import { locales, withTerritory } from '@/lib/locales';

describe('a language for Open Graph', () => {
  it('has a territory, in every language of the site', () => {
    expect(locales.map(({ code }) => withTerritory(code))).toEqual(
      locales.map(() => expect.stringMatching(/^[a-z]{2,3}_[A-Z]{2}$/)),
    );
    expect(withTerritory('ar')).toBe('ar_EG');
    expect(withTerritory('fa')).toBe('fa_IR');
    expect(withTerritory('en')).toBe('en_GB');
    expect(withTerritory('de-simple')).toBe('de_DE');
  });
});
