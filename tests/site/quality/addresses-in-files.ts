import { origin } from '../../../lib/urls.ts';
import type { Site } from './site.ts';

const textFiles = /\.(?:xml|json|jsonl|jsonld|ttl|csv|ics|txt|bib|ris|webmanifest)$/;
const anyAddress = /(?:https?|webcal):\/\/[^\s"'<>\\})]+/g;
const ownAddress = [origin, origin.replace(/^https?/, 'webcal')].map((start) => `${start}/`);

/** The addresses of this site that a file names which is not a page: feeds, calendars, citations … */
export function addressesIn(file: string, site: Site): string[] {
  if (!textFiles.test(file)) return [];
  const text = site.read(file).toString();
  if (file.endsWith('.webmanifest')) return addressesInManifest(text);
  if (file.endsWith('.ics')) return addressesInText(unfolded(text));
  // A comma ends a field of a table; our own addresses have none.
  return addressesInText(file.endsWith('.csv') ? text.replaceAll(',', ' ') : text);
}

/** The paths of the addresses of this site in a text. */
export function addressesInText(text: string): string[] {
  return [...text.matchAll(anyAddress)].flatMap(([address]) => {
    const start = ownAddress.find((own) => address.startsWith(own));
    return start ? [asInText(address.slice(start.length - 1))] : [];
  });
}

/** The lines of a calendar as they were before they were folded (RFC 5545, 3.1). */
const unfolded = (calendar: string): string => calendar.replace(/\r?\n[ \t]/g, '');

/** Without what belongs to the sentence or the markup around the address. */
const asInText = (path: string): string =>
  path
    .replaceAll('&amp;', '&')
    .replace(/&(?:lt|gt|quot);.*$/, '')
    .replace(/[.,;:!?]+$/, '');

function addressesInManifest(text: string): string[] {
  const { start_url, icons } = JSON.parse(text) as { start_url: string; icons: { src: string }[] };
  return [start_url, ...icons.map(({ src }) => src)];
}
