import { bodyOf, getReferenced, type PressRelease } from '../content.ts';
import { longDate } from '../dates.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import { plainText } from '../markdown/plain-text.ts';
import { translator } from '../messages.ts';
import { absolute, type PressFileFormat, pathTo, shortPath } from '../urls.ts';
import { addedOn, issuerOf, lastChanged } from './archive.ts';
import { attachmentsOf } from './attachments.ts';
import { type PressWords, recordOf } from './bibliography.ts';
import { citationOf, citationWriters, germanCitation } from './citation.ts';
import { numberForms } from './numbers.ts';
import { remarkIn } from './remark.ts';
import { stateNote, stateOf } from './state.ts';

/** A release as a file in one of the formats in which it can be taken along. */
export function pressFile(release: PressRelease, format: PressFileFormat): string {
  if (format === 'txt') return pressText(release, pressWords(release.locale));
  const german = pressWords(sourceLocale);
  const citation = citationOf(release, german(release.facts.kind));
  const write = citationWriters[format];
  return write
    ? write(citation)
    : `${JSON.stringify(pressData(release, germanCitation(citation)), null, 2)}\n`;
}

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
    absolute(pathTo(release.locale, release)),
  ];
  return `${blocks.join('\n\n')}\n`;
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
export function pressData(release: PressRelease, citation: string) {
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
    citation,
  };
}
