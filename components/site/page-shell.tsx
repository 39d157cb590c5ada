import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import type { Crumb } from '@/lib/site/crumbs';
import { Breadcrumbs } from './breadcrumbs';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { SkipLink } from './skip-link';

interface Props {
  locale: Locale;
  /** The page's address without the language; the language menu stays on it. */
  address: string;
  /** The way to this page, itself included; none on the home page. */
  crumbs?: readonly Crumb[];
  children: ReactNode;
}

/** What surrounds every page: skip link, header, breadcrumbs, main part, footer. */
export function PageShell({ locale, address, crumbs, children }: Props) {
  return (
    <>
      <SkipLink />
      <SiteHeader locale={locale} address={address} />
      <main id="inhalt">
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
