import type { IncomingHttpHeaders } from 'node:http';

/** What tells one state of a file from another. */
export interface Validators {
  /** A strong entity tag, in its quotation marks. */
  etag: string;
  /** An HTTP date. */
  lastModified: string;
}

/**
 * What the conditions of a request for a file come to, in the order of RFC 9110, section 13.2.2.
 *
 * @returns the status to answer with; nothing when the request goes on
 */
export function failedPrecondition(
  headers: IncomingHttpHeaders,
  { etag, lastModified }: Validators,
): 304 | 412 | undefined {
  const modified = Date.parse(lastModified);
  const match = headers['if-match'];
  if (match !== undefined) {
    if (!names(match, etag, 'strongly')) return 412;
  } else if (modified > timeOf(headers['if-unmodified-since'])) return 412;
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) return names(noneMatch, etag, 'weakly') ? 304 : undefined;
  return modified <= timeOf(headers['if-modified-since']) ? 304 : undefined;
}

/** Whether a range may be sent: `If-Range` names this very state of the file, or is missing. */
export function allowsRange(
  { 'if-range': condition }: IncomingHttpHeaders,
  { etag, lastModified }: Validators,
): boolean {
  return condition === undefined || condition === etag || condition === lastModified;
}

const entityTag = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether a list of entity tags has one of this state; `*` stands for any. */
function names(list: string, etag: string, how: 'strongly' | 'weakly'): boolean {
  if (list.trim() === '*') return true;
  return Array.from(list.matchAll(entityTag)).some(
    ([, isWeak, tag]) => tag === etag && (how === 'weakly' || !isWeak),
  );
}

const time = '\\d{2}:\\d{2}:\\d{2}';

/** The three notations of section 5.6.7; the last one names no time zone, and means GMT. */
const httpDates = [
  `[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} ${time} GMT`,
  `[A-Z][a-z]+day, \\d{2}-[A-Z][a-z]{2}-\\d{2} ${time} GMT`,
  `[A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d ${time} \\d{4}`,
];
const httpDatePattern = new RegExp(`^(?:${httpDates.join('|')})$`);

/** The time of an HTTP date; `NaN`, to which no time compares, when it is none. */
function timeOf(date: string | undefined): number {
  if (!date || !httpDatePattern.test(date)) return Number.NaN;
  return Date.parse(date.endsWith('GMT') ? date : `${date} GMT`);
}
