import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedLocale, acceptedLocalePatterns } from '@/lib/hosting/accept-language';
import { languageNames } from '@/lib/hosting/server-rules';
import { localeCodes } from '@/lib/locales';

/** What a server does that has the regular expressions only. */
function byPatterns(header: string): string | undefined {
  for (const pattern of acceptedLocalePatterns()) {
    const code = header.match(new RegExp(pattern, 'i'))?.groups?.site_name;
    if (code) return languageNames.find(([name]) => name === code.toLowerCase())?.[1];
  }
  return undefined;
}

describe('the language that a browser asks for', () => {
  it('is the one it likes best of those that the site has', () => {
    expect(acceptedLocale('de;q=0.75,ar;q=0.79')).toBe('ar');
    expect(acceptedLocale('ku,fa-AF;q=0.9,de;q=0.8')).toBe('fa');
    expect(acceptedLocale('de-simple')).toBe('de-simple');
    expect(acceptedLocale('de-AT')).toBe('de');
    // Dari, as Windows names it.
    for (const dari of ['prs', 'prs-AF', 'prs-Arab-AF,en;q=0.5']) {
      expect(acceptedLocale(dari), dari).toBe('fa');
    }
  });

  it('is none when there is no such language or no header', () => {
    for (const header of [undefined, '', '*', 'ku', 'ar;q=0', 'constructor', '__proto__']) {
      expect(acceptedLocale(header), header).toBeUndefined();
    }
  });

  it('is the same for nginx, to the first decimal place', () => {
    const tag = fc.constantFrom(
      ...localeCodes,
      'ku',
      'ti',
      'zh-Hans-CN',
      'prs-AF',
      'ar-EG',
      'EN-us',
      '*',
    );
    const quality = fc.constantFrom(
      '',
      ';q=0',
      ...[1, 2, 5, 8, 9].map((n) => `; q=0.${n}`),
      ';q=1.0',
    );
    const header = fc
      .array(
        fc.tuple(tag, quality).map((parts) => parts.join('')),
        { maxLength: 8 },
      )
      .map((items) => items.join(', '));
    fc.assert(
      fc.property(header, (text) => {
        expect(byPatterns(text), text).toBe(acceptedLocale(text));
      }),
    );
    expect(byPatterns('de;q=0.75,ar;q=0.79')).toBe('de');
  });

  it('is a language of the site whatever the header says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const locale = acceptedLocale(text);
        expect(locale === undefined || localeCodes.includes(locale)).toBe(true);
      }),
    );
  });
});
