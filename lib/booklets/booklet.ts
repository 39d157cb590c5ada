import { readFileSync } from 'node:fs';
import { bodyOf, type Document, getDocument } from '../content.ts';
import { number } from '../dates.ts';
import { type Locale, languageOf, localeEntry, sourceLocale } from '../locales.ts';
import { pairsOf } from '../markdown/sections.ts';
import { translator } from '../messages.ts';
import { pageSlugs } from '../navigation.ts';
import { qrPath } from '../press/qr-path.ts';
import { absolute, pathTo } from '../urls.ts';
import { anchorOf, type Chapter, chaptersOf } from './chapters.ts';
import { factsOf } from './facts.ts';
import { targets } from './links.ts';
import { textState } from './text-state.ts';
import { foreign, type TypstText, typstBody, typstString } from './typst-text.ts';

/** The template, without which no booklet can be set; see booklet.typ. */
export const bookletTemplate = readFileSync(new URL('./booklet.typ', import.meta.url), 'utf8');

/**
 * The whole concept as the source of one PDF.
 *
 * @param besideGerman each block with the German one beside it, for two people at a desk
 */
export function bookletSource(locale: Locale, besideGerman = false): string {
  const chapters = chaptersOf(locale);
  const setting: Setting = {
    locale,
    besideGerman,
    targetOf: targets(chapters, locale),
    keepsLines: localeEntry(locale).isEasy ?? false,
  };
  return [
    '#import "booklet.typ": *',
    `#show: booklet.with(${bookletArguments(setting)})`,
    cover(setting),
    ...chapters.map((chapter) => chapterSource(chapter, setting)),
  ].join('\n\n');
}

interface Setting {
  locale: Locale;
  besideGerman: boolean;
  targetOf: TypstText['targetOf'];
  keepsLines: boolean;
}

function bookletArguments({ locale, besideGerman, keepsLines }: Setting): string {
  const { direction } = localeEntry(locale);
  const page = translator(locale, 'Booklet')('page', { number: '§' });
  // People who read with effort get 14 pt; two columns leave less room.
  const size = keepsLines ? 14 : besideGerman ? 10 : 11;
  return [
    `lang: ${typstString(languageOf(locale))}`,
    `dir: ${direction}`,
    `title: ${typstString(titleOf({ locale, besideGerman }))}`,
    `size: ${size}pt`,
    `page-label: n => ${typstString(page)}.replace("§", ${localDigits(locale)})`,
  ].join(', ');
}

/** A function of Typst that writes a page's number in the digits of the language. */
function localDigits(locale: Locale): string {
  const digits = Array.from({ length: 10 }, (_, digit) => typstString(number(locale, digit)));
  return `str(n).clusters().map(d => (${digits.join(', ')}).at(int(d))).join()`;
}

/** What a booklet is called, in its own language. */
export function titleOf({
  locale,
  besideGerman,
}: Pick<Setting, 'locale' | 'besideGerman'>): string {
  const name = translator(locale, 'Site')('name');
  const t = translator(locale, 'Booklet');
  return besideGerman ? t('titleBesideGerman', { name }) : name;
}

function cover(setting: Setting): string {
  const { locale, besideGerman } = setting;
  const t = translator(locale, 'Booklet');
  const url = absolute(pathTo(locale, { kind: 'page', slug: pageSlugs.home }));
  const { size, path } = qrPath(url);
  const lines = [
    ...textState(getDocument('page', pageSlugs.home, locale)),
    besideGerman ? t('besideGerman') : '',
  ].filter(Boolean);
  return `#cover(
  title: ${typstString(translator(locale, 'Site')('name'))},
  tagline: ${typstString(translator(locale, 'Site')('tagline'))},
  address: ${typstString(t('address'))},
  url: ${typstString(url)},
  code: qr(${typstString(path)}, ${size}),
  lines: (${lines.map(typstString).join(', ')},),
  made: ${typstString(t('made', { date: '§' }))}.replace("§", sys.inputs.day),
  contents: ${typstString(t('contents'))},
)`;
}

function chapterSource({ page, documents }: Chapter, setting: Setting): string {
  return [
    `#chapter(${head(page, setting)})`,
    text(page, setting, 2),
    ...documents.map((document) =>
      document.kind === 'term' ? termSource(document, setting) : documentSource(document, setting),
    ),
  ].join('\n\n');
}

function documentSource(document: Document, setting: Setting): string {
  return [
    `#document-head(${head(document, setting)}${colour(document, setting)})`,
    facts(document),
    text(document, setting, 3),
  ].join('\n');
}

function termSource(document: Document, setting: Setting): string {
  const { title, summary } = document;
  const german = germanOf(document);
  const names = factsOf(document).map(({ value }) => value);
  const explanation = setting.besideGerman
    ? [
        names.includes(german.title) ? '' : foreign(sourceLocale, `#${typstString(german.title)}`),
        beside(`#${typstString(summary)}`, `#${typstString(german.summary)}`),
      ].join('\n')
    : `#par[${lines(summary, setting)}]`;
  return `#term(${typstString(anchorOf(document))}, [#${typstString(title)}], [${facts(document)}], [
${explanation}
${text(document, setting, 3)}
])`;
}

/** The colour and the number of a field, the number of a theme. */
function colour(document: Document, { locale }: Setting): string {
  if (document.kind !== 'field' && document.kind !== 'theme') return '';
  const { number: position } = (document as Document<'field' | 'theme'>).facts;
  const kicker = translator(locale, 'ConceptPage')(document.kind, {
    number: number(locale, position),
  });
  const fill = document.kind === 'field' ? `field-colours.at(${position - 1})` : 'gold';
  return `, colour: ${fill}, kicker: ${typstString(kicker)}`;
}

const germanOf = ({ kind, slug }: Document): Document => getDocument(kind, slug, sourceLocale);

/** Anchor, title and summary; beside German the German title is read, and no heading of its own. */
function head(document: Document, setting: Setting): string {
  const { title, summary } = document;
  const own = `${typstString(anchorOf(document))}, [#${typstString(title)}]`;
  if (!setting.besideGerman) return `${own}, [${lines(summary, setting)}]`;
  const german = germanOf(document);
  return `${own}, [${beside(lines(summary, setting), `#${typstString(german.summary)}`)}], german: [${foreign(sourceLocale, `#${typstString(german.title)}`)}]`;
}

const beside = (own: string, german: string): string =>
  `#beside([${own}], [${foreign(sourceLocale, german)}])`;

const besideHeadings = (own: string, german: string): string =>
  `#beside-headings([${own}], [${foreign(sourceLocale, german)}])`;

function lines(value: string, { keepsLines }: Setting): string {
  const parts = keepsLines ? value.split('\n') : [value];
  return parts.map((line) => `#${typstString(line)}`).join('#linebreak()');
}

function facts(document: Document): string {
  return factsOf(document)
    .map(({ label, value, isGerman }) => {
      const name = `#strong[#${typstString(value)}]`;
      return `#fact[${label ? `#${typstString(`${label} `)}` : ''}${isGerman ? foreign(sourceLocale, name) : name}]`;
    })
    .join('\n');
}

function text(document: Document, setting: Setting, headingLevel: number): string {
  const { besideGerman, targetOf, keepsLines } = setting;
  const options = { targetOf, keepsLines, headingLevel };
  const body = bodyOf(document);
  if (!besideGerman) return typstBody(body, options);
  const german = { ...options, keepsLines: false, isOpposite: true };
  return pairsOf(body, bodyOf(germanOf(document)))
    .map(({ kind, own, german: opposite }) =>
      (kind === 'heading' ? besideHeadings : beside)(
        typstBody(own, options),
        typstBody(opposite, german),
      ),
    )
    .join('\n');
}
