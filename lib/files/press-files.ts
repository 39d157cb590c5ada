import type { Locale } from '../locales.ts';
import { getPressReleases } from '../press/archive.ts';
import { pressFile } from '../press/representations.ts';
import { hasPressFile, pressFileFormats, pressFilePath } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** Every release in the formats in which it can be taken along. */
export const pressFiles = (locale: Locale): SiteFile[] =>
  getPressReleases(locale).flatMap((release) =>
    pressFileFormats
      .filter((format) => hasPressFile(release, locale, format))
      .map((format) => ({
        path: pressFilePath(locale, release, format),
        content: () => pressFile(release, format),
      })),
  );
