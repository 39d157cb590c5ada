import { origin } from '../../../lib/urls.ts';
import { addressesIn, addressesInText } from './addresses-in-files.ts';
import type { Check, Finding } from './check.ts';
import { all, attribute, type Page, pathOf, textOf } from './page.ts';
import { addressOfFile, fileAt, isNotFoundPage, type Site } from './site.ts';

const schemes = ['https:', 'mailto:', 'tel:', 'geo:', 'webcal:'];
/** Nobody is led to what the visitor types, nor to what the server shows instead of a page. */
const isEntry = (path: string) => path === '/' || isNotFoundPage(path);

/**
 * Every address of this site, in pages and in files, leads to a file as it is written (no redirect),
 * and to a place on the page when it names one. Every page is led to by another one.
 */
export function links(): Check {
  /** Path with fragment → where it is named first. */
  const targets = new Map<string, string>();
  const linked = new Set<string>();
  const ids = new Map<string, string>();
  const note = (target: URL, from: string) => {
    const place = target.pathname + target.hash;
    if (!targets.has(place)) targets.set(place, from);
  };
  return {
    name: 'Links and fragments',
    page(page) {
      const own = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      ids.set(page.path, ` ${own.join(' ')} `);
      for (const link of all(page, 'a')) {
        const path = pathOf(attribute(link, 'href') ?? '');
        if (path !== page.path) linked.add(path);
      }
      const problems: string[] = [];
      for (const address of addressesOn(page)) {
        const target = URL.parse(address.replace(subscription, origin), origin + page.path);
        if (!target) {
          problems.push(`has an address that is none: ${address}`);
        } else if (target.origin === origin) {
          note(target, page.path);
        } else if (!schemes.includes(target.protocol)) {
          problems.push(`leads to ${address}, which is not safe: use ${schemes.join(' ')}`);
        }
      }
      return problems;
    },
    site(site) {
      for (const file of site.files) {
        for (const address of addressesIn(file, site)) note(new URL(address, origin), file);
      }
      const lonely = [...ids.keys()].filter((path) => !linked.has(path) && !isEntry(path));
      return [
        ...[...targets].flatMap(([place, path]): Finding[] => {
          const problem = problemOf(place, site, ids);
          return problem ? [{ path, problem }] : [];
        }),
        ...lonely.map((path) => ({ path, problem: 'is linked from no other page' })),
      ];
    },
  };
}

function* addressesOn(page: Page): Generator<string> {
  for (const element of page.elements) {
    if (element.tagName === 'a' || element.tagName === 'link') {
      yield attribute(element, 'href') ?? '';
    }
    if (element.tagName === 'form') yield attribute(element, 'action') ?? '';
  }
  for (const script of all(page, 'script')) {
    if (attribute(script, 'type') !== 'application/ld+json') continue;
    yield* addressesInText(textOf(script));
  }
}

/** How a calendar of this site is subscribed to. */
const subscription = origin.replace(/^https?/, 'webcal');

/** Why a place cannot be reached, when it cannot. */
function problemOf(place: string, site: Site, ids: Map<string, string>): string | undefined {
  const [path = '', fragment] = place.split('#');
  const file = fileAt(site, decodeURIComponent(path));
  if (!file) {
    return fileAt(site, `${path}/`)
      ? `leads to ${path}, which is redirected: write ${path}/`
      : `leads to ${path}, which is not there`;
  }
  const known = ids.get(addressOfFile(file));
  if (!fragment || !known || known.includes(` ${decodeURIComponent(fragment)} `)) return undefined;
  return `leads to ${place}, but there is no such place on that page`;
}
