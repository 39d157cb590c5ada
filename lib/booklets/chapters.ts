import {
  type Document,
  getConferences,
  getFields,
  getPage,
  getTerms,
  getThemes,
  type Page,
} from '../content.ts';
import type { Locale } from '../locales.ts';
import { pageSlugs } from '../navigation.ts';

/** A part of a booklet: a page of the site, and the documents that belong to it. */
export interface Chapter {
  page: Page;
  documents: readonly Document[];
}

/** The whole concept in the order in which one would read it, and last the words and the sources. */
export function chaptersOf(locale: Locale): Chapter[] {
  const page = (slug: (typeof pageSlugs)[keyof typeof pageSlugs]): Page => getPage(slug, locale);
  return [
    { page: page(pageSlugs.home), documents: [] },
    { page: page(pageSlugs.fields), documents: getFields(locale) },
    { page: page(pageSlugs.themes), documents: getThemes(locale) },
    {
      page: page(pageSlugs.process),
      documents: [
        page(pageSlugs.participants),
        page(pageSlugs.conferences),
        ...getConferences(locale),
        page(pageSlugs.papers),
      ],
    },
    { page: page(pageSlugs.glossary), documents: getTerms(locale) },
    { page: page(pageSlugs.sources), documents: [] },
  ];
}

/**
 * The name by which a document is linked to inside a booklet: also the name of its file in an EPUB.
 *
 * @example anchorOf({ kind: 'field', slug: 'berufliche-integration' }) // 'field-berufliche-integration'
 */
export const anchorOf = ({ kind, slug }: Pick<Document, 'kind' | 'slug'>): string =>
  `${kind}-${slug.replaceAll('/', '-')}`;
