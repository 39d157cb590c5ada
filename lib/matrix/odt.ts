import { strToU8, zipSync } from 'fflate';
import { linesOf, type MatrixRow, type MatrixWords, matrixColumns } from './matrix.ts';

const mediaType = 'application/vnd.oasis.opendocument.text';

const namespaces = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
  ['fo', 'xsl-fo-compatible'],
  ['meta', 'meta'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ');

/** The feedback matrix as an OpenDocument text, for people without Word. */
export function matrixOdt(words: MatrixWords, rows: readonly MatrixRow[]): Uint8Array<ArrayBuffer> {
  return zipSync({
    // The media type comes first and unpacked, so that programs know the file by its first bytes.
    mimetype: [strToU8(mediaType), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'meta.xml': strToU8(meta(words)),
    'styles.xml': strToU8(styles(words)),
    'content.xml': strToU8(content(words, rows)),
  }) as Uint8Array<ArrayBuffer>;
}

const xml = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;

const manifest = xml(
  `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mediaType}"/>${[
    'content',
    'styles',
    'meta',
  ]
    .map(
      (part) =>
        `<manifest:file-entry manifest:full-path="${part}.xml" manifest:media-type="text/xml"/>`,
    )
    .join('')}</manifest:manifest>`,
);

const meta = ({ title, language }: MatrixWords): string =>
  xml(
    `<office:document-meta ${namespaces} office:version="1.3"><office:meta><dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language></office:meta></office:document-meta>`,
  );

/** Page, language and direction. Word processors keep three languages, one a group of scripts. */
function styles({ language, direction }: MatrixWords): string {
  const mode = direction === 'rtl' ? 'rl-tb' : 'lr-tb';
  const { language: code, region = 'none' } = new Intl.Locale(language);
  const languages = `fo:language="${code}" fo:country="${region}" style:language-complex="${code}" style:country-complex="${region}"`;
  return xml(
    `<office:document-styles ${namespaces} office:version="1.3"><office:styles><style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="${mode}"/><style:text-properties fo:font-size="11pt" style:font-size-complex="11pt" ${languages}/></style:default-style><style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.4cm"/><style:text-properties fo:font-size="20pt" fo:font-weight="bold" style:font-size-complex="20pt" style:font-weight-complex="bold"/></style:style></office:styles><office:automatic-styles><style:page-layout style:name="landscape"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="2cm" style:writing-mode="${mode}"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="landscape"/></office:master-styles></office:document-styles>`,
  );
}

function content(words: MatrixWords, rows: readonly MatrixRow[]): string {
  const mode = words.direction === 'rtl' ? 'rl-tb' : 'lr-tb';
  const automatic = `<style:style style:name="matrix" style:family="table"><style:table-properties table:align="margins" style:writing-mode="${mode}"/></style:style><style:style style:name="row" style:family="table-row"><style:table-row-properties style:min-row-height="1.8cm"/></style:style><style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.15cm"/></style:style><style:style style:name="head" style:family="paragraph"><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"/></style:style><style:style style:name="german" style:family="paragraph"><style:text-properties fo:language="de" fo:country="DE"/></style:style>`;
  const header = matrixColumns
    .map((column) => {
      const german = words.germanColumns?.[column];
      return cell(
        paragraph(words.columns[column], 'head') + (german ? paragraph(german, 'german') : ''),
      );
    })
    .join('');
  const body = rows
    .map((row) => {
      const cells = matrixColumns.map((column) =>
        cell(
          linesOf(row[column])
            .map((text) => paragraph(text))
            .join(''),
        ),
      );
      return `<table:table-row table:style-name="row">${cells.join('')}</table:table-row>`;
    })
    .join('');
  return xml(
    `<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text><text:h text:style-name="Title" text:outline-level="1">${escaped(words.title)}</text:h>${paragraph(words.introduction)}<table:table table:name="Matrix" table:style-name="matrix"><table:table-column table:number-columns-repeated="${matrixColumns.length}"/><table:table-header-rows><table:table-row>${header}</table:table-row></table:table-header-rows>${body}</table:table></office:text></office:body></office:document-content>`,
  );
}

const cell = (paragraphs: string): string =>
  `<table:table-cell table:style-name="cell" office:value-type="string">${paragraphs}</table:table-cell>`;

const paragraph = (text: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${escaped(text)}</text:p>`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
