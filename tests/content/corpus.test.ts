import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check/check';
import { localeCodes } from '@/lib/locales';
import { contentFolder } from '@/lib/source/folder';

/** What is said here holds for any content that editors make of today's: see `editing.test.ts`. */
const documents = globSync(`${contentFolder}/**/meta.yaml`).map((file) =>
  dirname(file).slice(contentFolder.length + 1),
);
const conceptTexts = (locale: string) =>
  globSync(`${contentFolder}/{handlungsfelder,querschnittsthemen}/*/${locale}.mdx`).sort();
const headings = (file: string) => readFileSync(file, 'utf8').match(/^## .*$/gm) ?? [];

describe('the content', () => {
  it('passes every check', async () => {
    const found = await checkContent();
    expect(
      found.flatMap((file) =>
        file.messages.filter(({ fatal }) => fatal).map(({ reason }) => `${file.path}: ${reason}`),
      ),
    ).toEqual([]);
  });

  it('has the whole concept, with what it was made of', () => {
    const count = (folder: string) =>
      documents.filter((document) => document.startsWith(`${folder}/`)).length;
    expect(count('handlungsfelder')).toBe(7);
    expect(count('querschnittsthemen')).toBe(6);
    expect(count('regionalkonferenzen')).toBeGreaterThanOrEqual(4);
    expect(count('presse')).toBeGreaterThanOrEqual(4);
  });

  // A language may have begun with other texts.
  it.each(localeCodes)('asks the same questions on every field and theme in %s', (locale) => {
    const questions = new Set(conceptTexts(locale).map((file) => headings(file).join()));
    expect(questions.size).toBeLessThanOrEqual(1);
  });

  it('asks three questions in German', () => {
    expect(headings(`${contentFolder}/handlungsfelder/gesundheit-und-pflege/de.mdx`)).toEqual([
      '## Worum geht es?',
      '## Warum ist das wichtig?',
      '## Was will das Land tun?',
    ]);
  });

  it('explains every term of FACTS in the glossary', () => {
    const terms =
      'integration landesintegrationskonzept landesregierung kabinett staatskanzlei landesintegrationsbeirat integrationsbeauftragte staatssekretaerin handlungsfeld querschnittsthema leitsatz leitziel massnahme steuerungsgruppe unterarbeitsgruppe diskussionspapier regionalkonferenz matrix erstaufnahme erstorientierung asyl gefluechtet zugewanderte schutzsuchende drittstaat fachkraft anerkennung ausbildung sprachmittlung leichte-sprache einfache-sprache barrierefrei interkulturelle-oeffnung ehrenamt migrantenorganisation zivilgesellschaft kommune kommunale-spitzenverbaende landratsamt kita regeldienste beschwerdemanagement vulnerabel psychosozial trauma diskriminierung rassismus radikalisierung praevention grundgesetz teilhabe zusammenhalt daseinsvorsorge laendlicher-raum integrationskoordinierungsstelle pressemitteilung';
    expect(terms.split(' ').filter((term) => !documents.includes(`woerterbuch/${term}`))).toEqual(
      [],
    );
  });
});

describe('the facts', () => {
  const facts = (document: string) =>
    readFileSync(`${contentFolder}/${document}/meta.yaml`, 'utf8');

  it.each([
    ['magdeburg', '2019-09-12', 'Alter Markt 8', '39104'],
    ['dessau-rosslau', '2019-09-18', 'Gropiusallee 38', '06846'],
    ['stendal', '2019-09-24', 'Hospitalstraße 1-2', '39576'],
    ['halle', '2019-09-26', 'Bernburger Straße 8', '06108'],
  ])('of the conference in %s are those of the invitation', (slug, ...values) => {
    for (const value of values) expect(facts(`regionalkonferenzen/${slug}`)).toContain(value);
  });

  it('of release 539/2020 are those of its imprint', () => {
    for (const value of ['539/2020', '2020-12-14', 'Magdeburg', 'staatskanzlei']) {
      expect(facts('presse/2020/539')).toContain(value);
    }
  });
});

describe('the interface words', () => {
  const code = globSync('{app,components,lib}/**/*.{ts,tsx}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  it('are all used', () => {
    const messages = JSON.parse(readFileSync(`${contentFolder}/messages/de.json`, 'utf8'));
    const unused = keysOf(messages).filter(
      (key) => !key.split('.').every((step) => new RegExp(`['"\`.{]${step}\\b`).test(code)),
    );
    expect(unused).toEqual([]);
  });

  it('are nowhere in the code', () => {
    const visible = globSync('{app,components}/**/*.tsx').flatMap((file) => {
      const words = readFileSync(file, 'utf8').match(/>\s*[A-ZÄÖÜ][a-zäöüß]+[ .!?<]/g) ?? [];
      return words.map((word) => `${file}: ${word}`);
    });
    expect(visible).toEqual([]);
  });
});

describe('the style', () => {
  it('knows no left and right, only start and end', () => {
    const physical = globSync('{app,components}/**/*.css').flatMap((file) => {
      const found =
        readFileSync(file, 'utf8').match(
          /(?<![-\w])(?:(?:margin|padding|border|inset)-(?:left|right)|left|right|float|text-align: (?:left|right))\s*:/g,
        ) ?? [];
      return found.map((rule) => `${file}: ${rule}`);
    });
    expect(physical).toEqual([]);
  });
});

function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const full = path ? `${path}.${key}` : key;
    return typeof inner === 'string' ? [full] : keysOf(inner, full);
  });
}
