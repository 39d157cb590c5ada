import type { PressRelease } from '../content.ts';
import { sourceLocale } from '../locales.ts';
import { absolute, type PressFileFormat, pathTo, permanentId } from '../urls.ts';
import { issuerOf } from './archive.ts';
import { stateNote } from './state.ts';

/** What a citation needs; what is not known stays out. */
interface Citation {
  key: string;
  title: string;
  issuer: string | undefined;
  number: string | undefined;
  date: string | undefined;
  place: string | undefined;
  url: string;
  /** Where the issuer has published it. */
  officialUrl?: string;
  genre: string;
  /** What has become of it since, in German sentences. */
  note?: string;
}

/** @param genre what a release or an article is called in German */
export function citationOf(release: PressRelease, genre: string): Citation {
  const { officialTitle, officialUrl, number, date, place } = release.facts;
  return {
    key: release.slug.replace('/', '-'),
    title: officialTitle,
    issuer: issuerOf(release)?.facts.officialName,
    number,
    date,
    place,
    url: absolute(pathTo(sourceLocale, release)),
    officialUrl,
    genre,
    note: stateNote(release, sourceLocale),
  };
}

/**
 * The way German papers cite: `Staatskanzlei (2020): Titel. Pressemitteilung 539/2020, Magdeburg, 14.12.2020.`
 */
export function germanCitation(citation: Citation): string {
  const { issuer, date, title, genre, number, place, note } = citation;
  const by = [issuer, date && `(${date.slice(0, 4)})`].filter(Boolean).join(' ');
  const what = number ? `${genre} ${number}` : genre;
  const facts = [what, place, date?.split('-').reverse().join('.')];
  const cited = `${by && `${by}: `}${title}. ${facts.filter(Boolean).join(', ')}.`;
  return note ? `${cited} ${note}` : cited;
}

/** What formats without a field for it say in a note: the state, and where the original is. */
const noteOf = ({ note, officialUrl }: Citation): string | undefined =>
  [note, officialUrl && `Originaltext: ${officialUrl}`].filter(Boolean).join(' ') || undefined;

/** An item of CSL-JSON, as reference managers read it. */
export function cslItem(citation: Citation) {
  const { key, title, issuer, number, date, place, url, genre } = citation;
  return {
    id: key,
    type: 'article',
    title,
    author: issuer ? [{ literal: issuer }] : undefined,
    publisher: issuer,
    'publisher-place': place,
    genre,
    number,
    issued: date ? { 'date-parts': [date.split('-').map(Number)] } : undefined,
    URL: url,
    note: noteOf(citation),
    language: sourceLocale,
  };
}

/** A BibTeX entry in UTF-8; braces keep the issuer one name and the title as it is written. */
export function bibtex(citation: Citation): string {
  const { key, title, issuer, number, date, place, url, genre } = citation;
  const note = noteOf(citation);
  const fields: [string, string | undefined][] = [
    ['author', issuer && `{${bibtexText(issuer)}}`],
    ['title', `{${bibtexText(title)}}`],
    ['howpublished', bibtexText(genre)],
    ['number', number],
    ['year', date?.slice(0, 4)],
    ['month', date && String(Number(date.slice(5, 7)))],
    ['date', date],
    ['address', place && bibtexText(place)],
    ['url', url],
    ['note', note && bibtexText(note)],
    ['language', 'german'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

/** A brace counts in BibTeX even behind a backslash, and an accent takes the next letter: words instead. */
const bibtexSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const bibtexText = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (sign) => bibtexSigns[sign] ?? `\\${sign}`);

/** An entry of RIS, the format that EndNote, Citavi and Zotero share. */
export function ris(citation: Citation): string {
  const { title, issuer, number, date, place, url, genre } = citation;
  const fields: [string, string | undefined][] = [
    ['TY', 'GOVDOC'],
    // A comma would make a person of an office: last name, first name.
    ['AU', issuer?.replaceAll(', ', ' – ')],
    ['TI', title],
    ['PB', issuer],
    ['CY', place],
    ['DA', date?.replaceAll('-', '/')],
    ['PY', date?.slice(0, 4)],
    ['M1', number],
    ['M3', genre],
    ['LA', sourceLocale],
    ['UR', url],
    ['N1', noteOf(citation)],
    ['ID', permanentId(new URL(url).pathname)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/**
 * A release as a COinS, by which reference managers take several of a list: an OpenURL context object
 * (ANSI/NISO Z39.88) with Dublin Core.
 */
export function coins({ title, issuer, date, place, url }: Citation): string {
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'report'],
    ['rft.title', title],
    ['rft.publisher', issuer],
    ['rft.place', place],
    ['rft.date', date],
    ['rft.identifier', url],
  ];
  const known = fields.filter((field): field is [string, string] => Boolean(field[1]));
  return new URLSearchParams(known).toString();
}

/** The writers of the formats that cite a release. */
export const citationWriters: Partial<Record<PressFileFormat, (citation: Citation) => string>> = {
  bib: bibtex,
  ris,
  'csl.json': (citation) => `${JSON.stringify([cslItem(citation)], null, 2)}\n`,
};
