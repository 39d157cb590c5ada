import type { Metadata } from 'next';
import { createElement, type FunctionComponent } from 'react';
import {
  type Document,
  getDocument,
  getPage,
  type Page,
  type PressRelease,
  type ReleaseWording,
  sideBySideDocuments,
  slugsOf,
  slugsWithWording,
  wordingOf,
} from '../content.ts';
import { currentLocale } from '../i18n.ts';
import { derived } from '../library/derived.ts';
import { type Locale, localeCodes, sourceLocale } from '../locales.ts';
import { hasOwnRoute, isPlainPage, type PageSlug } from '../navigation.ts';
import type { Kind } from '../schema.ts';
import {
  addressOf,
  type DocumentId,
  placeholderStep,
  sideBySideAddress,
  wordingAddress,
} from '../urls.ts';
import { documentMetadata, sideBySideMetadata, wordingMetadata } from './metadata.ts';

type Params = Promise<Record<string, string>>;

/**
 * What a route needs to publish the documents of one kind: which addresses there are, the head of
 * the page, and the page itself.
 *
 * @param slugOf reads a document's slug from the route's parameters
 * @param paramsOf writes a slug as parameters of the route; `undefined` leaves the document out
 */
export function documentRoute<K extends Kind>(
  kind: K,
  View: FunctionComponent<{ document: Document<K> }>,
  {
    slugOf = ({ slug = '' }: Record<string, string>) => slug,
    paramsOf = (slug: string): Record<string, string> | undefined => ({ slug }),
  } = {},
) {
  const load = async (params: Params): Promise<Document<K>> =>
    getDocument(kind, slugOf(await params), await currentLocale());

  return {
    generateStaticParams: () =>
      slugsOf(kind).flatMap((slug) => {
        const params = paramsOf(slug);
        return params ? [params] : [];
      }),
    generateMetadata: async ({ params }: { params: Params }): Promise<Metadata> =>
      documentMetadata(await load(params)),
    Page: async ({ params }: { params: Params }) =>
      createElement(View, { document: await load(params) }),
  };
}

/** The same for a page that has a route of its own, such as the list of fields. */
export function pageRoute<S extends PageSlug>(
  slug: S,
  View: FunctionComponent<{ document: Page<S> }>,
) {
  const load = async () => getPage(slug, await currentLocale());
  return {
    generateMetadata: async (): Promise<Metadata> => documentMetadata(await load()),
    Page: async () => createElement(View, { document: await load() }),
  };
}

/** Releases lie in a folder a year: `/presse/[year]/[slug]/`. */
export const pressPath = {
  slugOf: ({ year, slug }: Record<string, string>) => `${year}/${slug}`,
  paramsOf: (path: string) => {
    const [year = '', slug = ''] = path.split('/');
    return { year, slug };
  },
};

/** The pages that need no route of their own. */
export const plainPages = {
  paramsOf: (slug: string) => (isPlainPage(slug) ? { slug } : undefined),
};

/** The pages directly below another page, without those that have a route of their own. */
export const pagesBelow = (parent: string) => ({
  slugOf: ({ slug }: Record<string, string>) => `${parent}/${slug}`,
  paramsOf: (path: string) => {
    const slug = path.startsWith(`${parent}/`) ? path.slice(parent.length + 1) : '';
    return slug && !hasOwnRoute(path) ? { slug } : undefined;
  },
});

/**
 * What stands below the address of a document: in every language but German the document beside its
 * German text, and in German the official wording of a release.
 */
export function besideRoute(
  SideBySide: FunctionComponent<{ document: Document }>,
  Wording: FunctionComponent<{ release: PressRelease; wording: ReleaseWording }>,
) {
  type Params = Promise<{ path: string[] }>;
  const load = async (params: Params) => {
    const path = (await params).path.join('/');
    if (path === placeholderStep) return undefined;
    const locale = await currentLocale();
    const id = pagesBeside(locale).get(path);
    if (!id) throw new Error(`No document is shown at ${path}.`);
    return id;
  };
  return {
    generateStaticParams: () => {
      const all = localeCodes.flatMap((locale) =>
        [...pagesBeside(locale).keys()].map((path) => ({ locale, path: path.split('/') })),
      );
      return all.length > 0 ? all : [{ locale: sourceLocale, path: [placeholderStep] }];
    },
    generateMetadata: async ({ params }: { params: Params }) => {
      const page = await load(params);
      if (!page) return {};
      const { kind, slug, isWording } = page;
      const document = getDocument(kind, slug, await currentLocale());
      return isWording ? wordingMetadata(document as PressRelease) : sideBySideMetadata(document);
    },
    Page: async ({ params }: { params: Params }) => {
      const page = await load(params);
      if (!page) return null;
      const { kind, slug, isWording } = page;
      const document = getDocument(kind, slug, await currentLocale());
      if (!isWording) return createElement(SideBySide, { document });
      const release = document as PressRelease;
      const wording = wordingOf(release);
      if (!wording) throw new Error(`content/presse/${slug}/ has no wording.`);
      return createElement(Wording, { release, wording });
    },
  };
}

/** The pages of {@link besideRoute} in a language by their path. */
const pagesBeside = derived((locale: Locale): ReadonlyMap<string, PageBeside> => {
  const pathOf = (address: string) => address.split('/').filter(Boolean).join('/');
  const wordings = locale === sourceLocale ? slugsWithWording() : [];
  return new Map([
    ...sideBySideDocuments(locale).map((id): [string, PageBeside] => [
      pathOf(sideBySideAddress(addressOf(id))),
      { ...id, isWording: false },
    ]),
    ...wordings.map((slug): [string, PageBeside] => {
      const id = { kind: 'press', slug } as const;
      return [pathOf(wordingAddress(id)), { ...id, isWording: true }];
    }),
  ]);
});

interface PageBeside extends DocumentId {
  isWording: boolean;
}
