import { getReferenced, type PressRelease } from '../content.ts';
import { longDate } from '../dates.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import type { translator } from '../messages.ts';
import { pathTo } from '../urls.ts';
import { addedOn, issuerOf, lastChanged } from './archive.ts';

export type PressWords = ReturnType<typeof translator<'PressRelease'>>;

/** A value of the record in the language it is written in. */
export interface RecordValue {
  text: string;
  locale: Locale;
  /** Day that the text names. */
  date?: string;
  /** Path or URL that the text leads to. */
  path?: string;
}

export interface RecordRow {
  label: string;
  values: RecordValue[];
}

/** The bibliographic record of a release in the reader's language; what is not known is left out. */
export function recordOf(release: PressRelease, t: PressWords): RecordRow[] {
  const { locale, facts } = release;
  const issuer = issuerOf(release);
  const source = facts.basedOn && getReferenced(facts.basedOn, locale, 'press');
  const german = (text?: string): RecordValue[] => (text ? [{ text, locale: sourceLocale }] : []);
  const own = (text?: string): RecordValue[] => (text ? [{ text, locale }] : []);
  const day = (date?: string): RecordValue[] =>
    date ? [{ text: longDate(locale, date), locale, date }] : [];
  const issuerNames = issuer
    ? [...own(issuer.title), ...german(issuer.facts.officialName)].filter(
        ({ text }, index, all) => all.findIndex((other) => other.text === text) === index,
      )
    : [];
  const [added, changed] = [addedOn(facts), lastChanged(release)];
  const rows: [string, RecordValue[]][] = [
    [t('officialTitle'), german(facts.officialTitle)],
    [t('number'), german(facts.number)],
    [t('date'), day(facts.date)],
    [t('place'), german(facts.place)],
    [t('issuer'), facts.issuer ? issuerNames : []],
    [t('level'), own(issuer && t(`levels.${issuer.facts.level}`))],
    [t('officialUrl'), german(facts.officialUrl).map((value) => ({ ...value, path: value.text }))],
    [t('basedOn'), source ? [sourceValue(source, t)] : []],
    [t('added'), added === changed ? [] : day(added)],
    [t('lastChanged'), day(changed)],
  ];
  return rows
    .map(([label, values]) => ({ label, values }))
    .filter(({ values }) => values.length > 0);
}

function sourceValue(source: PressRelease, t: PressWords): RecordValue {
  const { number } = source.facts;
  return {
    text: number ? t('releaseNumber', { number }) : source.title,
    locale: source.locale,
    path: pathTo(source.locale, source),
  };
}
