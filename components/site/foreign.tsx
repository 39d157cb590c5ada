import type { ReactNode } from 'react';
import { type Locale, localeEntry } from '@/lib/locales';

/** A run of text in another language than the text around it, with its own direction. */
export function Foreign({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <bdi lang={locale} dir={localeEntry(locale).direction}>
      {children}
    </bdi>
  );
}

/** German words, such as official names and addresses, on a page in any language. */
export function German({ children }: { children: ReactNode }) {
  return <Foreign locale="de">{children}</Foreign>;
}
