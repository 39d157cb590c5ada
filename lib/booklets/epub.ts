import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { bodyOf, type Document } from '../content.ts';
import { today } from '../dates.ts';
import { colours } from '../design.ts';
import { isLocale, type Locale, localeEntry } from '../locales.ts';
import { withoutHeadingIds } from '../markdown/headings.ts';
import { translator } from '../messages.ts';
import { pageSlugs } from '../navigation.ts';
import { absolute, addressOf, pathTo, permanentId } from '../urls.ts';
import { anchorOf, type Chapter, chaptersOf } from './chapters.ts';
import { factsOf } from './facts.ts';
import { targets } from './links.ts';
import { textState } from './text-state.ts';

/** The whole concept as an EPUB 3 for reading programs, with one file for each part. */
export function epub(locale: Locale): Uint8Array {
  const chapters = chaptersOf(locale);
  const fileOf = filesByAnchor(chapters);
  const targetOf = targets(chapters, locale);
  const book: Book = {
    locale,
    name: translator(locale, 'Site')('name'),
    hrefOf: (href) => {
      const target = targetOf(href);
      return 'anchor' in target ? `${fileOf.get(target.anchor)}#${target.anchor}` : target.url;
    },
  };
  const files: Record<string, string> = {
    'META-INF/container.xml': container,
    'book/package.opf': packageFile(book, chapters),
    'book/contents.xhtml': contents(book, chapters),
    'book/style.css': style,
    'book/title.xhtml': titlePage(book),
  };
  for (const chapter of chapters) {
    files[`book/${anchorOf(chapter.page)}.xhtml`] = chapterPage(book, chapter);
  }
  const zipped: Zippable = {
    // First and unpacked, so that programs know the file by its first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
  };
  for (const [name, text] of Object.entries(files)) zipped[name] = strToU8(text);
  return zipSync(zipped, { mtime: `${today()}T12:00:00` });
}

interface Book {
  locale: Locale;
  name: string;
  /** Where a link of a text leads: to a place in the book, or to the site. */
  hrefOf: (href: string) => string;
}

/** In which file of the book an anchor stands. */
function filesByAnchor(chapters: readonly Chapter[]): Map<string, string> {
  return new Map(
    chapters.flatMap(({ page, documents }) =>
      [page, ...documents].map((document): [string, string] => [
        anchorOf(document),
        `${anchorOf(page)}.xhtml`,
      ]),
    ),
  );
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

const style = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.25; }
section { margin-block-start: 2em; }
section.field { border-block-start: 0.3em solid ${colours.gold}; padding-block-start: 0.5em; }
.lead { font-size: 1.15em; }
.easy p, .easy li { white-space: pre-line; }`;

/** Metadata by EPUB Accessibility 1.1, so that shops and libraries can tell whom it suits. */
function packageFile({ locale, name }: Book, chapters: readonly Chapter[]): string {
  const { direction } = localeEntry(locale);
  const names = ['title', ...chapters.map(({ page }) => anchorOf(page))];
  const items = names.map(
    (id) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = names.map((id) => `<itemref idref="${id}"/>`);
  spine.splice(1, 0, '<itemref idref="contents"/>');
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${locale}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${permanentId(pathTo(locale, { kind: 'page', slug: pageSlugs.home }))}</dc:identifier>
<dc:title>${escaped(name)}</dc:title>
<dc:language>${locale}</dc:language>
<dc:source>${escaped(absolute(pathTo(locale, { kind: 'page', slug: pageSlugs.home })))}</dc:source>
<meta property="dcterms:modified">${today()}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
${features.map((feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`).join('\n')}
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine page-progression-direction="${direction}">
${spine.join('\n')}
</spine>
</package>`;
}

function contents(book: Book, chapters: readonly Chapter[]): string {
  const title = translator(book.locale, 'Booklet')('contents');
  const entry = (document: Document, file: string) =>
    `<a href="${file}#${anchorOf(document)}">${escaped(document.title)}</a>`;
  const parts = chapters.map(({ page, documents }) => {
    const file = `${anchorOf(page)}.xhtml`;
    const below = documents.map((document) => `<li>${entry(document, file)}</li>`);
    return `<li>${entry(page, file)}${below.length > 0 ? `<ol>${below.join('')}</ol>` : ''}</li>`;
  });
  return page(
    book,
    title,
    `<nav epub:type="toc"><h1>${escaped(title)}</h1><ol>${parts.join('\n')}</ol></nav>`,
  );
}

/** What it is, where it stands, and what is known of its text. */
function titlePage(book: Book): string {
  const { locale, name } = book;
  const t = translator(locale, 'Booklet');
  const chapters = chaptersOf(locale);
  const url = absolute(pathTo(locale, { kind: 'page', slug: pageSlugs.home }));
  const state = chapters[0] ? textState(chapters[0].page) : [];
  return page(
    book,
    name,
    `<h1>${escaped(name)}</h1>
<p class="lead">${escaped(translator(locale, 'Site')('tagline'))}</p>
<p>${escaped(t('address'))} <a href="${escaped(url)}"><bdi dir="ltr">${escaped(url)}</bdi></a></p>
${state.map((line) => `<p>${escaped(line)}</p>`).join('\n')}`,
  );
}

function chapterPage(book: Book, { page: first, documents }: Chapter): string {
  return page(
    book,
    first.title,
    `<section id="${anchorOf(first)}"><h1>${escaped(first.title)}</h1>
${words(book, first, 0)}</section>
${documents.map((document) => section(book, document)).join('\n')}`,
  );
}

function section(book: Book, document: Document): string {
  const kind = document.kind === 'field' || document.kind === 'theme' ? ' class="field"' : '';
  return `<section id="${anchorOf(document)}"${kind}><h2>${escaped(document.title)}</h2>
${words(book, document, 1)}</section>`;
}

function words(book: Book, document: Document, deeper: number): string {
  const facts = factsOf(document).map(({ label, value, isGerman }) => {
    const name = isGerman
      ? `<bdi lang="de" xml:lang="de" dir="ltr">${escaped(value)}</bdi>`
      : escaped(value);
    return `<p>${label ? `${escaped(label)} ` : ''}<strong>${name}</strong></p>`;
  });
  return `<p class="lead">${escaped(document.summary)}</p>
${facts.join('\n')}
${bodyXhtml(book, bodyOf(document), deeper)}`;
}

/** The text of a document as XHTML; headings are as many levels deeper as the document's own. */
function bodyXhtml({ hrefOf }: Book, body: Root, deeper: number): string {
  const copy = withoutHeadingIds(body);
  visit(copy, 'element', (element) => {
    const { id, lang, href: address } = element.properties;
    const level = /^h([23])$/.exec(element.tagName)?.[1];
    if (level) element.tagName = `h${Number(level) + deeper}`;
    if (element.tagName === 'Begriff') {
      element.tagName = 'a';
      element.properties = { href: hrefOf(addressOf({ kind: 'term', slug: String(id) })) };
    } else if (element.tagName === 'Fremd') {
      const tag = String(lang);
      element.tagName = 'bdi';
      element.properties = {
        lang: tag,
        xmlLang: tag,
        dir: isLocale(tag) ? localeEntry(tag).direction : 'ltr',
      };
    } else if (typeof address === 'string') {
      element.properties = { href: hrefOf(address) };
    }
  });
  return toHtml(copy, {
    closeSelfClosing: true,
    characterReferences: { useNamedReferences: false },
  });
}

function page({ locale }: Book, title: string, body: string): string {
  const { direction, isEasy } = localeEntry(locale);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}" dir="${direction}">
<head><title>${escaped(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body${isEasy ? ' class="easy"' : ''}>
${body}
</body>
</html>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
