import type { Metadata } from 'next';
import { createElement, type FunctionComponent } from 'react';
import { currentLocale } from '../i18n.ts';
import { type PressView, pagesOf, pressViews, viewAt } from '../press/views.ts';
import { pressViewAddress } from '../urls.ts';
import { pressViewMetadata } from './metadata.ts';

interface Params<P> {
  params: Promise<P>;
}

/**
 * What a route needs to publish views of the press archive: addresses, head and page.
 *
 * @param addressOf writes the address, without the language, from the route's parameters
 * @param paramsOf reads parameters from an address; `undefined` leaves the address to another route
 */
export function pressViewRoute<P extends Record<string, string | string[]>>(
  View: FunctionComponent<{ view: PressView; page: number }>,
  {
    addressOf,
    paramsOf,
  }: { addressOf: (params: P) => string; paramsOf: (address: string) => P | undefined },
) {
  const load = async (params: Promise<P>) => {
    const [, address = '', page = '1'] =
      addressOf(await params).match(/^(.*?)(?:~(\d+))?\/$/) ?? [];
    const view = viewAt(`${address}/`);
    if (!view) throw new Error(`The press archive has no page ${address}.`);
    return { view, page: Number(page) };
  };
  return {
    generateStaticParams: () =>
      pressViewAddresses().flatMap((address) => {
        const params = paramsOf(address);
        return params ? [params] : [];
      }),
    generateMetadata: async ({ params }: Params<P>): Promise<Metadata> => {
      const { view, page } = await load(params);
      return pressViewMetadata(view.filter, await currentLocale(), page);
    },
    Page: async ({ params }: Params<P>) => createElement(View, await load(params)),
  };
}

/** The addresses of all views and of their later pages, without the language. */
export const pressViewAddresses = (): string[] =>
  pressViews().flatMap((view) =>
    Array.from({ length: pagesOf(view) }, (_, index) => pressViewAddress(view.filter, index + 1)),
  );

/** Views below a fixed step of the address, such as `/presse/thema/…`. */
export function viewsBelow(step: string) {
  const base = `${pressViewAddress({})}${step}/`;
  return {
    addressOf: ({ filter }: { filter: string[] }) => `${base}${filter.join('/')}/`,
    paramsOf: (address: string) =>
      address.startsWith(base)
        ? { filter: address.slice(base.length).split('/').filter(Boolean) }
        : undefined,
  };
}

/** The pages of a year, such as `/presse/2020/` and `/presse/2020~2/`. */
export const yearViews = {
  addressOf: ({ year }: { year: string }) => `${pressViewAddress({})}${year}/`,
  paramsOf: (address: string) => {
    const [, year] = address.match(/^\/presse\/(\d{4}(?:~\d+)?)\/$/) ?? [];
    return year ? { year } : undefined;
  },
};
