import type { Root } from 'hast';
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useLocale } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { Foreign } from '@/components/site/foreign';
import { bodyOf, type Document, getDocument } from '@/lib/content';
import { isLocale, localeEntry } from '@/lib/locales';
import type { ContentComponent } from '@/lib/markdown/components';
import { withLanguage } from '@/lib/markdown/language';
import { staleMark, withStaleMarks } from '@/lib/markdown/sections';
import { pathIn, pathTo } from '@/lib/urls';
import { Contact } from './contact';
import { StaleNotice } from './stale-notice';

/**
 * The words of a document below its title. Links lead to pages in the reader's language; words that
 * are German for want of a translation are marked as German.
 */
export function Prose({ document }: { document: Document }) {
  const body = bodyOf(document);
  const { isFallback, textLocale, staleSections } = document;
  const { direction } = localeEntry(textLocale);
  const marked = isFallback ? withLanguage(body, textLocale, direction) : body;
  return <Body body={withStaleMarks(marked, staleSections)} />;
}

/** Words as a tree, in the language of what is around them. */
export const Body = ({ body }: { body: Root }) =>
  toJsxRuntime(body, { Fragment, jsx, jsxs, components });

function TermLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <a className="term-link" href={pathTo(useLocale(), { kind: 'term', slug: id })}>
      {children}
    </a>
  );
}

function ForeignWords({ lang, children }: { lang: string; children: ReactNode }) {
  return isLocale(lang) ? (
    <Foreign locale={lang}>{children}</Foreign>
  ) : (
    <bdi lang={lang}>{children}</bdi>
  );
}

function IssuerContact({ herausgeber }: { herausgeber: string }) {
  return <Contact issuer={getDocument('issuer', herausgeber, useLocale())} />;
}

function Link({ href = '', children }: ComponentProps<'a'>) {
  const locale = useLocale();
  return <a href={href.startsWith('/') ? pathIn(locale, href) : href}>{children}</a>;
}

const contentComponents = {
  Begriff: TermLink,
  Fremd: ForeignWords,
  Kontakt: IssuerContact,
} satisfies Record<ContentComponent, unknown>;

const components = {
  a: Link,
  [staleMark]: StaleNotice,
  ...contentComponents,
} as Partial<Components>;
