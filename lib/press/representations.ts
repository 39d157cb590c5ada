import { bodyOf, getReferenced, type PressRelease, wordingOf } from '../content.ts';
import { longDate } from '../dates.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import { plainText } from '../markdown/plain-text.ts';
import { translator } from '../messages.ts';
import { absolute, type PressFileFormat, pathTo, shortPath, wordingPath } from '../urls.ts';
import { addedOn, issuerOf, lastChanged } from './archive.ts';
import { attachmentsOf } from './attachments.ts';
import { type PressWords, recordOf } from './bibliography.ts';
import { citationOf, citationWriters, germanCitation } from './citation.ts';
import { numberForms } from './numbers.ts';
import { remarkIn } from './remark.ts';
import { stateNote, stateOf } from './state.ts';
import { originOf } from './wording.ts';

/** A release as a file in one of the formats in which it can be taken along. */
export function pressFile(release: PressRelease, format: PressFileFormat): string {
  if (format === 'txt') return pressText(release, pressWords(release.locale));
  const write = citationWriters[format];
  return write
    ? write(germanCitationOf(release))
    : `${JSON.stringify(pressData(release), null, 2)}\n`;
}

const germanCitationOf = (release: PressRelease) =>
  citationOf(release, pressWords(sourceLocale)(release.facts.kind));

const pressWords = (locale: Locale): PressWords => translator(locale, 'PressRelease');

/** Words only: for a mail, a screen reader, an archive. */
export function pressText(release: PressRelease, t: PressWords): string {
  const record = recordOf(release, t).map(
    ({ label, values }) => `${label}: ${values.map(({ text }) => text).join(' / ')}`,
  );
  const blocks = [
    `${t(release.facts.kind)}: ${release.title}`,
    ...stateLines(release),
    release.summary,
    plainText(bodyOf(release)).replaceAll('\n', '\n\n'),
    record.join('\n'),
    ...changeLines(release, t),
    t('authoritative'),
    ...wordingLines(release, t),
    absolute(pathTo(release.locale, release)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The official words, or whose they are. */
function wordingLines(release: PressRelease, t: PressWords): string[] {
  const wording = wordingOf(release);
  if (!wording) {
    const issuer = issuerOf(release);
    return [issuer ? `${t('wordingPublisher')} ${issuer.title}` : t('wordingUnknown')];
  }
  const origin = originOf(wording, release.locale, t).map(({ label, text }) => `${label}: ${text}`);
  return [
    `${t('wording')}: ${release.facts.officialTitle}`,
    t('wordingNotice'),
    [absolute(wordingPath(release)), ...origin].join('\n'),
    plainText(wording.body).replaceAll('\n', '\n\n'),
  ];
}

function wordingData(release: PressRelease) {
  const wording = wordingOf(release);
  if (!wording) return undefined;
  const { language, source, retrieved, sha256, body } = wording;
  const url = absolute(wordingPath(release));
  return { url, language, source, retrieved, sha256, text: plainText(body) };
}

function stateLines(release: PressRelease): string[] {
  const reason = stateOf(release)?.reason;
  const lines = [stateNote(release), reason && remarkIn(reason, release.locale).text];
  const known = lines.filter(Boolean);
  return known.length > 0 ? [known.join('\n')] : [];
}

function changeLines({ facts, locale }: PressRelease, t: PressWords): string[] {
  const changes = (facts.changes ?? []).map(
    ({ date, kind, note }) =>
      `${longDate(locale, date)} · ${t(kind)}: ${remarkIn(note, locale).text}`,
  );
  return changes.length > 0 ? [[`${t('changes')}:`, ...changes].join('\n')] : [];
}

/** The record and the summary as data; fields that are not known are left out. */
export function pressData(release: PressRelease) {
  const { facts, locale } = release;
  const issuer = issuerOf(release);
  const urlOf = (reference: string) => absolute(pathTo(locale, getReferenced(reference, locale)));
  return {
    url: absolute(pathTo(locale, release)),
    shortUrl: facts.number && absolute(shortPath(facts.number)),
    kind: facts.kind,
    number: facts.number,
    numberForms: facts.number && numberForms(facts.number),
    date: facts.date,
    place: facts.place,
    issuer: issuer?.facts,
    officialTitle: facts.officialTitle,
    officialUrl: facts.officialUrl,
    basedOn: facts.basedOn && urlOf(facts.basedOn),
    language: release.textLocale,
    title: release.title,
    summary: release.summary,
    text: plainText(bodyOf(release)),
    wording: wordingData(release),
    topics: facts.topics.map((topic) => ({
      title: getReferenced(topic, locale).title,
      url: urlOf(topic),
    })),
    attachments: attachmentsOf(release).map(({ path, title, type, bytes, language }) => ({
      url: absolute(path),
      title: title.text,
      type,
      bytes,
      language,
    })),
    added: addedOn(facts),
    state: stateOf(release)?.name ?? 'valid',
    changed: lastChanged(release),
    changes: facts.changes ?? [],
    withdrawn: facts.withdrawn,
    replacedBy: facts.replacedBy && {
      date: facts.replacedBy.date,
      url: urlOf(facts.replacedBy.release),
    },
    translations: Object.fromEntries(
      release.availableIn.map((code) => [code, absolute(pathTo(code, release))]),
    ),
    citation: germanCitation(germanCitationOf(release)),
  };
}
