import { catalogue } from '../data/catalogue.ts';
import { conceptData, glossaryData } from '../data/concept-data.ts';
import { jsonLd, turtle } from '../data/serialize.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import { dataFilePath } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** Concept and glossary as data in each language; the catalogue of all data once. */
export function dataFiles(locale: Locale): SiteFile[] {
  const files: SiteFile[] = [
    { path: dataFilePath(locale, 'konzept.json'), content: () => conceptData(locale) },
    { path: dataFilePath(locale, 'woerterbuch.json'), content: () => glossaryData(locale) },
  ];
  if (locale !== sourceLocale) return files;
  return [
    ...files,
    { path: dataFilePath(locale, 'katalog.ttl'), content: () => turtle(catalogue()) },
    { path: dataFilePath(locale, 'katalog.jsonld'), content: () => jsonLd(catalogue()) },
  ];
}
