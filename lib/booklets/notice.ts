import { type Locale, languageOf, localeCodes, localeEntry, sourceLocale } from '../locales.ts';
import { translator } from '../messages.ts';
import { pageSlugs } from '../navigation.ts';
import { qrPath } from '../press/qr-path.ts';
import { absolute, pathTo } from '../urls.ts';
import { typstString } from './typst-text.ts';

/** One page for the wall of an office: each language in its own words, with its address to scan. */
export function noticeSource(): string {
  const site = translator(sourceLocale, 'Site');
  return `#import "booklet.typ": *
#show: notice.with(
  title: ${typstString(site('name'))},
  tagline: ${typstString(site('tagline'))},
  made: ${typstString(translator(sourceLocale, 'Booklet')('noticeMade', { date: '§' }))}.replace("§", sys.inputs.day),
)
${localeCodes.map((locale) => entry(locale)).join('\n')}`;
}

function entry(locale: Locale): string {
  const { name, direction } = localeEntry(locale);
  const url = absolute(pathTo(locale, { kind: 'page', slug: pageSlugs.home }));
  const { size, path } = qrPath(url);
  return `#notice-entry(
  lang: ${typstString(languageOf(locale))}, dir: ${direction},
  name: ${typstString(name)},
  tagline: ${typstString(translator(locale, 'Site')('tagline'))},
  url: ${typstString(url)},
  code: qr(${typstString(path)}, ${size}, side: 2.4cm),
)`;
}
