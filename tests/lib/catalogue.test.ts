import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '@/lib/locales';
import { type Files, smallContent } from '../fixtures/content-folder';
import { realMessages, withStoredContent } from '../fixtures/stored-content';

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const authority = 'http://publications.europa.eu/resource/authority/';

const content: Files = { ...smallContent, ...realMessages };

/** Both files of the catalogue as statements, and every path that the site writes. */
async function readCatalogue() {
  return withStoredContent(content, async (evaluate) => {
    const [turtle, json] = await evaluate<[string, string]>(
      "import { catalogue } from '@/lib/data/catalogue.ts'; import { jsonLd, turtle } from '@/lib/data/serialize.ts'",
      'Promise.all([turtle(catalogue()), jsonLd(catalogue())])',
    );
    const paths = await evaluate<string[]>(
      "import { dataFiles } from '@/lib/files/data-files.ts'; import { archiveFiles } from '@/lib/files/archive-files.ts'; import { calendars } from '@/lib/files/calendars.ts'; import { feeds } from '@/lib/files/feeds.ts'; import { localeCodes } from '@/lib/locales.ts'",
      'localeCodes.flatMap((locale) => [dataFiles, archiveFiles, calendars, feeds].flatMap((files) => files(locale).map(({ path }) => path)))',
    );
    return { store: new Store(new Parser().parse(turtle)), turtle, json, paths };
  });
}

const statementsIn = (text: string): string[] =>
  new Writer({ format: 'N-Quads' })
    .quadsToString(new Parser().parse(text))
    .trim()
    .split('\n')
    .sort();

const reading = readCatalogue();
const objects = (store: Store, subject: string, predicate: string) =>
  store.getObjects(subject, predicate, null);
const subjectsOf = (store: Store, type: string) =>
  store.getSubjects(rdfType, dcat + type, null).map(({ value }) => value);

describe('the catalogue of open data', () => {
  it('says the same in Turtle and in JSON-LD, as other libraries read them', async () => {
    const { turtle, json } = await reading;
    const fromJson = await jsonld.toRDF(JSON.parse(json), { format: 'application/n-quads' });
    expect(statementsIn(String(fromJson))).toEqual(statementsIn(turtle));
  });

  it('is one catalogue with title, description, publisher and four data sets', async () => {
    const { store } = await reading;
    const [catalog = ''] = subjectsOf(store, 'Catalog');
    expect(subjectsOf(store, 'Catalog')).toHaveLength(1);
    expect(objects(store, catalog, `${dct}description`)).not.toEqual([]);
    const [publisher] = objects(store, catalog, `${dct}publisher`);
    expect(objects(store, publisher?.value ?? '', 'http://xmlns.com/foaf/0.1/name')).not.toEqual(
      [],
    );
    const sets = objects(store, catalog, `${dcat}dataset`).map(({ value }) => value);
    expect(sets.map((iri) => iri.split('#')[1])).toEqual([
      'presse',
      'konzept',
      'woerterbuch',
      'termine',
    ]);
    expect(sets.toSorted()).toEqual(subjectsOf(store, 'Dataset').toSorted());
  });

  it('has what DCAT-AP.de asks of each data set', async () => {
    const { store } = await reading;
    for (const dataset of subjectsOf(store, 'Dataset')) {
      const titles = objects(store, dataset, `${dct}title`);
      expect(titles.map((title) => 'language' in title && title.language).toSorted()).toEqual(
        localeCodes.toSorted(),
      );
      for (const property of ['description', 'publisher', 'identifier', 'language']) {
        expect(objects(store, dataset, dct + property), property).not.toEqual([]);
      }
      for (const property of ['theme', 'keyword', 'landingPage', 'distribution', 'version']) {
        expect(objects(store, dataset, dcat + property), property).not.toEqual([]);
      }
      for (const { value } of objects(store, dataset, `${dcat}theme`)) {
        expect(value).toMatch(new RegExp(`^${authority}data-theme/[A-Z]{4}$`));
      }
    }
  });

  it('has files with licence, format and address, and each of them is written', async () => {
    const { store, paths } = await reading;
    const files = subjectsOf(store, 'Distribution');
    expect(files.length).toBe(3 + localeCodes.length * 5);
    for (const file of files) {
      expect(objects(store, file, `${dct}license`).map(({ value }) => value)).toEqual([
        'http://dcat-ap.de/def/licenses/cc-by/4.0',
      ]);
      expect(objects(store, file, `${dct}format`)[0]?.value).toMatch(
        new RegExp(`^${authority}file-type/[A-Z_]+$`),
      );
      const [address] = objects(store, file, `${dcat}accessURL`);
      expect(paths).toContain(new URL(address?.value ?? '').pathname);
      expect(store.getSubjects(`${dcat}distribution`, file, null)).toHaveLength(1);
    }
  });

  it('names no distribution twice, and no thing without a type', async () => {
    const { store } = await reading;
    for (const subject of store.getSubjects(null, null, null)) {
      expect(objects(store, subject.value, rdfType), subject.value).toHaveLength(1);
    }
  });
});

describe('concept and glossary as data', () => {
  it('hold every part with its official name, its words and their language', async () => {
    await withStoredContent(content, async (evaluate) => {
      const [concept, glossary] = await evaluate<[string, string]>(
        "import { conceptData, glossaryData } from '@/lib/data/concept-data.ts'",
        "[conceptData('en'), glossaryData('en')]",
      );
      expect(JSON.parse(concept)).toMatchObject({
        version: '1',
        language: 'en',
        fields: [{ officialName: 'Name', title: 'Work', language: 'en' }],
        themes: [{ officialName: 'Name', title: 'Sprache', language: 'de' }],
      });
      expect(JSON.parse(glossary).terms).toEqual([
        expect.objectContaining({ officialTerm: 'Kita', title: 'Kita', language: 'de' }),
      ]);
    });
  });
});
