import { type Locale, sourceLocale } from '../locales.ts';
import { pressYears } from '../press/archive.ts';
import { archiveFile } from '../press/archive-file.ts';
import { archiveFileFormats, archiveFilePath } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** The whole archive, and each of its years, as files; there is one set for all languages. */
export function archiveFiles(locale: Locale): SiteFile[] {
  if (locale !== sourceLocale) return [];
  return [undefined, ...pressYears()].flatMap((year) =>
    archiveFileFormats.map((format) => ({
      path: archiveFilePath(format, year),
      content: () => archiveFile(format, year),
    })),
  );
}
