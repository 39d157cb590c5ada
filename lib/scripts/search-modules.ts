import { localeCodes, sourceLocale } from '../locales.ts';
import { rulesName } from '../search/languages.ts';

const german = rulesName(sourceLocale);
const languages = [...new Set(localeCodes.map(rulesName))];

/** The name of the script that searches for readers of a language. */
export const searchModule = (locale: string): string => `search-${rulesName(locale)}`;

/** A script for each language, with the rules of that language and of German only. */
export const searchModules: Record<string, string> = Object.fromEntries(
  languages.map((language) => [searchModule(language), moduleSource(language)]),
);

function moduleSource(language: string): string {
  const lines = [
    "import { startSearch } from './components/search/start-search.ts';",
    "import { analyzer } from './lib/search/analyzer.ts';",
    `import { rules as own } from './lib/search/languages/${language}.ts';`,
  ];
  const isForeign = language !== german;
  if (isForeign) {
    lines.push(`import { rules as german } from './lib/search/languages/${german}.ts';`);
  }
  const analyzers = isForeign
    ? 'own: analyzer(own), german: analyzer(german)'
    : 'own: analyzer(own)';
  lines.push(`export const start = (element) => startSearch(element, { ${analyzers} });`);
  return lines.join('\n');
}
