const text = (type: string) => `${type}; charset=utf-8`;

/**
 * THE table of media types: how a file's name ends, and what the file is. The first ending that
 * fits counts. Every text of the site is UTF-8.
 */
export const contentTypes: readonly [ending: string, type: string][] = [
  ['/atom.xml', text('application/atom+xml')],
  ['/feed.json', text('application/feed+json')],
  ['.csl.json', text('application/vnd.citationstyles.csl+json')],
  ['.html', text('text/html')],
  ['.css', text('text/css')],
  ['.js', text('text/javascript')],
  ['.json', text('application/json')],
  ['.txt', text('text/plain')],
  ['.xml', text('application/xml')],
  ['.ics', text('text/calendar')],
  ['.jsonld', text('application/ld+json')],
  ['.ttl', text('text/turtle')],
  ['.csv', text('text/csv')],
  ['.jsonl', text('application/jsonl')],
  ['.bib', text('application/x-bibtex')],
  ['.ris', text('application/x-research-info-systems')],
  ['.webmanifest', text('application/manifest+json')],
  ['.svg', text('image/svg+xml')],
  ['.ico', 'image/vnd.microsoft.icon'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.pdf', 'application/pdf'],
  ['.epub', 'application/epub+zip'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.odt', 'application/vnd.oasis.opendocument.text'],
];

/** The type of a file that is not in the table: browsers then offer to save it. */
export const unknownType = 'application/octet-stream';

/**
 * What is served at a path; a folder is its page.
 *
 * @example contentTypeOf('/ar/presse/atom.xml') // 'application/atom+xml; charset=utf-8'
 */
export function contentTypeOf(path: string): string {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return contentTypes.find(([ending]) => file.endsWith(ending))?.[1] ?? unknownType;
}

/** Whether a file of the site is text, which compresses well. */
export const isText = (path: string): boolean => contentTypeOf(path).includes('charset=');
