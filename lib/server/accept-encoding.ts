/** The encodings in which the build puts copies beside a file, and how their names end; the smaller first. */
export const copyEndings = { br: '.br', gzip: '.gz' } as const;

export type Encoding = keyof typeof copyEndings;

/** RFC 9110, section 12.5.3: an encoding or `*`, and how much it is liked, from 0 to 1. */
const preference = /^([\w-]+|\*)(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/**
 * The encodings that a browser can read and likes at least as much as the file as it is, the best
 * first.
 *
 * @example acceptedEncodings('gzip;q=0.5, br') // ['br', 'gzip']
 * @example acceptedEncodings('br;q=0, *') // ['gzip']
 */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const liked = new Map<string, number>();
  for (const item of (header ?? '').split(',')) {
    const [, name, quality = '1'] = item.trim().match(preference) ?? [];
    if (name) liked.set(name.toLowerCase().replace(/^x-/, ''), Number(quality));
  }
  const qualityOf = (name: string): number => liked.get(name) ?? liked.get('*') ?? 0;
  return (Object.keys(copyEndings) as Encoding[])
    .filter((name) => qualityOf(name) > 0 && qualityOf(name) >= (liked.get('identity') ?? 0))
    .sort((one, other) => qualityOf(other) - qualityOf(one));
}
