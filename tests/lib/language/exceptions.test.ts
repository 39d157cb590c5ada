import { describe, expect, it } from 'vitest';
import { findings, rulesThatFind } from '../../fixtures/language/language-document';

const subjunctive = 'Das wäre gut.';
const reason = '{/* grund: So heißt das Lied. */}';
const exception = '{/*einfach ignore konjunktiv*/}';
const errors = (body: string, locale = 'de') =>
  findings(locale, body)
    .filter(({ fatal }) => fatal)
    .map((message) => message.reason);

describe('an exception', () => {
  it('holds for the next paragraph, and for no other', () => {
    const text = `${reason}\n${exception}\n\n${subjunctive}`;
    expect(rulesThatFind('de', text)).not.toContain('konjunktiv');
    expect(findings('de', `${text}\n\n${subjunctive}`).map(({ line }) => line)).toEqual([13]);
  });

  it('holds for its rule only', () => {
    const text = `${reason}\n${exception}\n\nDas wäre dein Recht.`;
    expect(rulesThatFind('de', text)).toEqual(new Set(['anrede']));
  });

  it('needs a reason', () => {
    expect(errors(`${exception}\n\n${subjunctive}`).join()).toContain('hat keinen Grund');
  });

  it('needs a rule that exists', () => {
    expect(errors(`${reason}\n{/*einfach ignore*/}\n\n${subjunctive}`).join()).toContain(
      'nennt ihre Regel',
    );
    expect(errors(`${reason}\n{/*einfach disable konjunktiv*/}\n\nGut.`).join()).toContain(
      'nennt ihre Regel',
    );
    expect(errors(`${reason}\n{/*einfach ignore alles*/}\n\nGut.`).join()).toContain(
      '„alles“ gibt es nicht',
    );
  });

  it.each(['sprache', 'schrift', 'gleichlauf'])('is not to be had from %s', (rule) => {
    const text = `${reason}\n{/*einfach ignore ${rule}*/}\n\nThis text is still in English here.`;
    expect(errors(text).join()).toContain('keine Ausnahme');
    expect(rulesThatFind('de', text)).toContain('sprache');
  });

  it.each([
    ['de', 3],
    ['de-simple', 2],
  ] as const)('is rare: in %s at most %i a text', (locale, most) => {
    const written = (count: number) =>
      Array(count).fill(`${reason}\n${exception}\n\nDas ist gut.`).join('\n\n');
    expect(errors(written(most), locale)).toEqual([]);
    expect(errors(written(most + 1), locale).join()).toContain(`erlaubt sind ${most}`);
  });
});
