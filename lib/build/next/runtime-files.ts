/**
 * Scripts of Next, payloads of React, and the second copies of the 404 page.
 *
 * @example isRuntimeFile('de/presse/index.txt') // true
 * @example isRuntimeFile('robots.txt') // false
 */
export function isRuntimeFile(address: string): boolean {
  return (
    /(^|\/)(index|__next\.[^/]*|_not-found|404)\.txt$/.test(address) ||
    /^_next\/static\/.*\.(js|json|map)$/.test(address) ||
    /^(_not-found|404)(\/|\.txt)/.test(address)
  );
}
