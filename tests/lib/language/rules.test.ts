import { describe, expect, it } from 'vitest';
import { hasOwnLimits, limitsOf } from '@/lib/language/limits';
import { rules } from '@/lib/language/rules';
import { isLocale, localeCodes } from '@/lib/locales';
import { findings, rulesThatFind } from '../../fixtures/language/language-document';
import { ruleCases } from '../../fixtures/language/rule-cases';
import { samples } from '../../fixtures/language/samples';

const sample = (locale: string) => samples[locale] ?? { simple: [], long: '' };
const lineBreak = (locale: string) => (locale === 'de-simple' ? '\n' : ' ');
const paragraph = (locale: string, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const { simple } = sample(locale);
    return simple[index % simple.length];
  }).join(lineBreak(locale));

describe.each(ruleCases.filter(({ locale }) => isLocale(locale)))('$rule in $locale', (rule) => {
  it('reports what is wrong', () => {
    expect(rulesThatFind(rule.locale, rule.fails)).toContain(rule.rule);
  });

  it('passes what is right', () => {
    expect(rulesThatFind(rule.locale, rule.passes)).not.toContain(rule.rule);
  });
});

describe.each(localeCodes.filter(hasOwnLimits))('the rules of length in %s', (locale) => {
  it('pass a simple text', () => {
    expect(findings(locale, paragraph(locale, 4)).map(({ reason }) => reason)).toEqual([]);
  });

  it('report a long sentence', () => {
    expect(rulesThatFind(locale, sample(locale).long)).toContain('satz-laenge');
    expect(rulesThatFind(locale, sample(locale).simple[0] ?? '')).not.toContain('satz-laenge');
  });

  it('report sentences that are long on average', () => {
    const { long } = sample(locale);
    expect(rulesThatFind(locale, `${long}\n\n${long}\n\n${long}\n\n${long}`)).toContain(
      'satz-mittel',
    );
  });

  it('report a long heading', () => {
    expect(rulesThatFind(locale, `## ${sample(locale).long}`)).toContain('ueberschrift-laenge');
  });

  it('report a paragraph with too many sentences', () => {
    const most = limitsOf(locale).paragraph.error ?? 0;
    expect(rulesThatFind(locale, paragraph(locale, most + 1))).toContain('absatz-laenge');
  });

  it('report a section without a heading in sight', () => {
    const blocks = Array.from({ length: 30 }, () => paragraph(locale, 3));
    expect(rulesThatFind(locale, blocks.join('\n\n'))).toContain('abschnitt-laenge');
    const withHeadings = blocks.join('\n\n## A\n\n');
    expect(rulesThatFind(locale, withHeadings)).not.toContain('abschnitt-laenge');
  });

  it('report many commas and a semicolon', () => {
    const comma = locale === 'ar' || locale === 'fa' ? '،' : ',';
    const semicolon = comma === ',' ? ';' : '؛';
    const word = sample(locale).simple[0]?.split(' ')[0];
    const list = (count: number) =>
      `${Array(count + 1)
        .fill(word)
        .join(`${comma} `)}.`;
    const { warning } = limitsOf(locale).commas;
    expect(rulesThatFind(locale, list(warning + 1))).toContain('komma');
    expect(rulesThatFind(locale, list(warning))).not.toContain('komma');
    expect(rulesThatFind(locale, `${word}${semicolon} ${word}.`)).toContain('strichpunkt');
    expect(rulesThatFind(locale, `${word}.`)).not.toContain('strichpunkt');
  });
});

describe('the rules that need a long text', () => {
  const repeated = (text: string) => Array(20).fill(text).join('\n\n');
  const hard: Record<string, string> = {
    de: 'Verwaltungsvereinbarungen regeln Zuständigkeiten.',
    'de-simple': 'Die Verwaltungs-Organisation beantragt Genehmigungen.',
    en: 'Administrative responsibilities necessitate considerable documentation.',
    uk: 'Адміністративні відповідальності потребують документального підтвердження.',
    ru: 'Административная ответственность предусматривает документальное подтверждение.',
    pl: 'Administracyjna odpowiedzialność przewiduje udokumentowane potwierdzenie.',
    tr: 'Sorumluluklarımızdan belgelendirilmemiş yükümlülüklerimizi değerlendiriyorlar.',
    ro: 'Responsabilitatea administrativă presupune documentarea corespunzătoare.',
    fr: 'La responsabilité administrative nécessite une documentation considérable.',
  };

  it.each(Object.keys(hard).filter(isLocale))('report an index of hard words in %s', (locale) => {
    expect(rulesThatFind(locale, repeated(`${hard[locale]}\n\n${hard[locale]}`))).toContain(
      'lesbarkeit',
    );
    expect(rulesThatFind(locale, repeated(paragraph(locale, 4)))).not.toContain('lesbarkeit');
  });

  it.each(['de', 'en', 'uk', 'ru', 'pl', 'ro', 'fr'].filter(isLocale))(
    'report a large share of long words in %s',
    (locale) => {
      const text = repeated(`${hard[locale]}\n\n${hard[locale]}`);
      expect(rulesThatFind(locale, text)).toContain('wort-lang');
      expect(rulesThatFind(locale, repeated(paragraph(locale, 4)))).not.toContain('wort-lang');
    },
  );

  it.each(['de', 'de-simple'] as const)('report noun style in %s', (locale) => {
    expect(
      rulesThatFind(locale, repeated('Die Leistung der Verwaltung braucht Planung.')),
    ).toContain('nominalstil');
    expect(rulesThatFind(locale, repeated(paragraph(locale, 4)))).not.toContain('nominalstil');
  });
});

it('has a fixture for every rule', () => {
  const elsewhere =
    'satz-laenge satz-mittel ueberschrift-laenge absatz-laenge abschnitt-laenge komma strichpunkt lesbarkeit nominalstil';
  const tested = new Set([...ruleCases.map(({ rule }) => rule), ...elsewhere.split(' ')]);
  expect(rules.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});

describe('a message', () => {
  it('names the line and the column of a sentence in a list item', () => {
    const body =
      '- **Hilfe:** Das ist gut.\n- Das ist <Fremd lang="en">good</Fremd>. Das wäre gut.';
    const [found] = findings('de', body).filter(({ ruleId }) => ruleId === 'konjunktiv');
    expect([found?.line, found?.column]).toEqual([9, 46]);
  });

  it('names the place of a word in the summary', () => {
    const [found] = findings('de', 'Das wäre gut.');
    expect([found?.line, found?.column]).toEqual([8, 5]);
  });
});
