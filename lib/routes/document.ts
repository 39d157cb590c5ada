import type { Metadata } from 'next';
import { createElement, type FunctionComponent } from 'react';
import {
  type Document,
  getDocument,
  getPage,
  type Page,
  sideBySideDocuments,
  slugsOf,
} from '../content.ts';
import { currentLocale } from '../i18n.ts';
import { type Locale, localeCodes, sourceLocale } from '../locales.ts';
import { hasOwnRoute, isPlainPage, type PageSlug } from '../navigation.ts';
import type { Kind } from '../schema.ts';
import { addressOf, type DocumentId, placeholderStep, sideBySideAddress } from '../urls.ts';
import { documentMetadata, sideBySideMetadata } from './metadata.ts';

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

/** Every document beside its German text, in every language but German. */
export function sideBySideRoute(View: FunctionComponent<{ document: Document }>) {
  const documents: Partial<Record<Locale, Map<string, DocumentId>>> = {};
  const pathOf = (id: DocumentId) => sideBySideAddress(addressOf(id)).split('/').filter(Boolean);
  const load = async (params: Promise<{ path: string[] }>) => {
    const path = (await params).path.join('/');
    if (path === placeholderStep) return undefined;
    const locale = await currentLocale();
    documents[locale] ??= new Map(
      sideBySideDocuments(locale).map((id) => [pathOf(id).join('/'), id]),
    );
    const id = documents[locale].get(path);
    if (!id) throw new Error(`No document is shown at ${path}.`);
    return getDocument(id.kind, id.slug, locale);
  };
  return {
    generateStaticParams: () => {
      const all = localeCodes.flatMap((locale) =>
        sideBySideDocuments(locale).map((id) => ({ locale, path: pathOf(id) })),
      );
      return all.length > 0 ? all : [{ locale: sourceLocale, path: [placeholderStep] }];
    },
    generateMetadata: async ({ params }: { params: Promise<{ path: string[] }> }) => {
      const document = await load(params);
      return document ? sideBySideMetadata(document) : {};
    },
    Page: async ({ params }: { params: Promise<{ path: string[] }> }) => {
      const document = await load(params);
      return document ? createElement(View, { document }) : null;
    },
  };
}
