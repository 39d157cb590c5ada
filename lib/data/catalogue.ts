import { DataFactory, Store } from 'n3';
import { type Locale, languageOf, localeCodes, sourceLocale } from '../locales.ts';
import { translator } from '../messages.ts';
import { absolute, dataAddress, dataFilePath, entryPath, pathIn } from '../urls.ts';
import { type Dataset, type Distribution, datasets, everyFile } from './datasets.ts';
import { dataVersion, type Format, formats } from './formats.ts';

const { namedNode, literal, quad } = DataFactory;

export const namespaces = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const authority = 'http://publications.europa.eu/resource/authority/';

/** The licence of our texts, in the list that DCAT-AP.de asks for. */
const licence = 'http://dcat-ap.de/def/licenses/cc-by/4.0';

/** Population and society; government and public sector. */
const themes = ['SOCI', 'GOVE'].map((code) => `${authority}data-theme/${code}`);

/** What the European Union calls the languages: three letters, not always those of ISO 639-2. */
const languageCodes: Record<string, string> = {
  de: 'DEU',
  en: 'ENG',
  ar: 'ARA',
  fa: 'FAS',
  uk: 'UKR',
  ru: 'RUS',
  pl: 'POL',
  ro: 'RON',
  tr: 'TUR',
  vi: 'VIE',
  fr: 'FRA',
};

/** A value of a statement: words in a language, a thing with an address, or a day. */
type Value = { text: string; locale: Locale } | { iri: string } | { day: string } | string;

/**
 * The catalogue of the site's open data by DCAT-AP.de 2.0: archive, concept, glossary and calendar with
 * their files. Who delivers it to a portal adds the contributor that the portal has given them.
 */
export function catalogue(): Store {
  const store = new Store();
  const catalog = idOf('katalog');
  const publisher = idOf('anbieter');
  const state = (subject: string, statements: Record<string, readonly Value[]>) =>
    addStatements(store, subject, statements);
  const names = inEveryLanguage((locale) => translator(locale, 'Site')('name'));
  state(catalog, {
    'rdf:type': [{ iri: `${namespaces.dcat}Catalog` }],
    'dct:title': inEveryLanguage((locale) => translator(locale, 'DataPage')('catalogue')),
    'dct:description': names,
    'dct:publisher': [{ iri: publisher }],
    'dct:license': [{ iri: licence }],
    'dct:language': languages(localeCodes),
    'foaf:homepage': [{ iri: absolute(entryPath) }],
    'dcat:themeTaxonomy': [{ iri: `${authority}data-theme` }],
    'dcat:dataset': datasets().map(({ id }) => ({ iri: idOf(id) })),
  });
  state(publisher, {
    'rdf:type': [{ iri: `${namespaces.foaf}Agent` }],
    'foaf:name': names,
  });
  for (const dataset of datasets()) {
    state(idOf(dataset.id), datasetStatements(dataset, publisher));
    for (const file of everyFile(dataset)) {
      state(distributionId(file), distributionStatements(dataset, file));
    }
  }
  return store;
}

const idOf = (name: string): string =>
  `${absolute(dataFilePath(sourceLocale, 'katalog.ttl'))}#${name}`;

const distributionId = ({ path, format }: Distribution): string =>
  idOf(`${path.slice(1).replace(/[^a-z0-9]+/g, '-')}-${format}`);

function datasetStatements(dataset: Dataset, publisher: string): Record<string, Value[]> {
  const { id, title, summary, address, modified } = dataset;
  return {
    'rdf:type': [{ iri: `${namespaces.dcat}Dataset` }],
    'dct:identifier': [idOf(id)],
    'dct:title': inEveryLanguage(title),
    'dct:description': inEveryLanguage(summary),
    'dct:publisher': [{ iri: publisher }],
    'dct:modified': modified ? [{ day: modified }] : [],
    'dct:language': languages(everyFile(dataset).map(({ locale }) => locale)),
    'dcat:theme': themes.map((iri) => ({ iri })),
    'dcat:keyword': [{ text: translator(sourceLocale, 'Site')('name'), locale: sourceLocale }],
    'dcat:landingPage': [{ iri: absolute(pathIn(sourceLocale, address)) }],
    'foaf:page': [{ iri: absolute(pathIn(sourceLocale, dataAddress)) }],
    'dcat:version': [dataVersion],
    'dcat:distribution': everyFile(dataset).map((file) => ({ iri: distributionId(file) })),
  };
}

function distributionStatements(
  dataset: Dataset,
  { path, format, locale }: Distribution,
): Record<string, Value[]> {
  const { name, standard, fileType, mediaType }: Format = formats[format];
  return {
    'rdf:type': [{ iri: `${namespaces.dcat}Distribution` }],
    'dct:title': [{ text: `${dataset.title(locale)}, ${name}`, locale }],
    'dct:description': [{ text: standard, locale: sourceLocale }],
    'dcat:accessURL': [{ iri: absolute(path) }],
    'dcat:downloadURL': [{ iri: absolute(path) }],
    'dct:license': [{ iri: licence }],
    'dcatde:licenseAttributionByText': [
      { text: translator(sourceLocale, 'Site')('name'), locale: sourceLocale },
    ],
    'dct:format': [{ iri: `${authority}file-type/${fileType}` }],
    'dcat:mediaType': mediaType
      ? [{ iri: `https://www.iana.org/assignments/media-types/${mediaType}` }]
      : [],
    'dct:language': languages([locale]),
  };
}

const inEveryLanguage = (textIn: (locale: Locale) => string): Value[] =>
  localeCodes.map((locale) => ({ text: textIn(locale), locale }));

const languages = (locales: readonly Locale[]): Value[] =>
  [...new Set(locales.map(languageOf))].flatMap((language) => {
    const code = languageCodes[language];
    return code ? [{ iri: `${authority}language/${code}` }] : [];
  });

function addStatements(
  store: Store,
  subject: string,
  statements: Record<string, readonly Value[]>,
): void {
  for (const [name, values] of Object.entries(statements)) {
    const [prefix = '', local = ''] = name.split(':');
    const predicate = namedNode(namespaces[prefix as keyof typeof namespaces] + local);
    for (const value of values) store.add(quad(namedNode(subject), predicate, term(value)));
  }
}

function term(value: Value) {
  if (typeof value === 'string') return literal(value);
  if ('iri' in value) return namedNode(value.iri);
  if ('day' in value) return literal(value.day, namedNode(`${namespaces.xsd}date`));
  return literal(value.text, value.locale);
}
