import { useTranslations } from 'next-intl';
import { TextPage } from '@/components/document/text-page';
import type { Page } from '@/lib/content';
import { fileSize } from '@/lib/dates';
import { fileSizeOf } from '@/lib/files/file-size';
import { type Locale, localeEntry, sourceLocale } from '@/lib/locales';
import { type BookletKind, bookletPath } from '@/lib/urls';

const formats: Record<BookletKind, string> = {
  booklet: 'PDF',
  besideGerman: 'PDF',
  book: 'EPUB',
  notice: 'PDF',
};

/** The whole concept as files: to read without a network, to print, to hang up. */
export function TakeAlongPage({ document }: { document: Page }) {
  const { locale } = document;
  const kinds: BookletKind[] =
    locale === sourceLocale
      ? ['booklet', 'book', 'notice']
      : ['booklet', 'besideGerman', 'book', 'notice'];
  return <TextPage document={document} above={<Downloads locale={locale} kinds={kinds} />} />;
}

function Downloads({ locale, kinds }: { locale: Locale; kinds: readonly BookletKind[] }) {
  const t = useTranslations('TakeAlongPage');
  return (
    <>
      <h2 id="dateien">{t('title')}</h2>
      <ul>
        {kinds.map((kind) => {
          const path = bookletPath(locale, kind);
          return (
            <li key={kind}>
              <a href={path} download>
                {t(kind, { language: localeEntry(locale).name })}
              </a>{' '}
              ({t('format', { format: formats[kind], size: fileSize(locale, fileSizeOf(path)) })})
            </li>
          );
        })}
      </ul>
    </>
  );
}
