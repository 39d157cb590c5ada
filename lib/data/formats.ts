/** What a published file is written in. */
export interface Format {
  name: string;
  /** The standard and its version that the file follows. */
  standard: string;
  /** Its name in the list of file types of the European Union. */
  fileType: string;
  /** Its registered media type. */
  mediaType?: string;
}

export const formats = {
  csv: { name: 'CSV', standard: 'RFC 4180', fileType: 'CSV', mediaType: 'text/csv' },
  jsonl: { name: 'JSON Lines', standard: 'RFC 8259', fileType: 'JSON' },
  json: { name: 'JSON', standard: 'RFC 8259', fileType: 'JSON', mediaType: 'application/json' },
  bib: { name: 'BibTeX', standard: 'BibTeX 0.99d', fileType: 'TXT' },
  atom: {
    name: 'Atom',
    standard: 'RFC 4287',
    fileType: 'ATOM',
    mediaType: 'application/atom+xml',
  },
  jsonFeed: { name: 'JSON Feed', standard: 'Version 1.1', fileType: 'JSON' },
  ics: { name: 'iCalendar', standard: 'RFC 5545', fileType: 'ICS', mediaType: 'text/calendar' },
  ttl: {
    name: 'Turtle',
    standard: 'DCAT-AP.de 2.0',
    fileType: 'RDF_TURTLE',
    mediaType: 'text/turtle',
  },
  jsonld: {
    name: 'JSON-LD',
    standard: 'DCAT-AP.de 2.0',
    fileType: 'JSON_LD',
    mediaType: 'application/ld+json',
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/**
 * The version of how our files are built: names of columns and fields, and what they mean. It rises when
 * one of them changes or goes; a new one may come without notice.
 */
export const dataVersion = '1';
