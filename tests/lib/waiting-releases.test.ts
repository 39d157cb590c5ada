import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent, hasError, inspectContent } from '@/lib/check/check';
import { waitingNotes } from '@/lib/check/publication';
import { clockTime } from '@/lib/dates';
import { type Files, smallContent, withContent } from '../fixtures/content-folder';
import { useStoredContent } from '../fixtures/use-stored-content';

const german = String(smallContent['presse/2020/539/de.mdx']);

const release = (name: string, more: string): Files => ({
  [`presse/2027/${name}/meta.yaml`]: `kind: release\ndate: 2027-01-15\nissuer: amt\nofficialTitle: ${name}\ntopics: [handlungsfelder/arbeit]\nadded: 2026-11-29\nattachments: [{ file: anlage.pdf, title: { de: Anlage }, language: de }]\n${more}`,
  [`presse/2027/${name}/de.mdx`]: german.replace('Mitteilung', `Geheimnis ${name}`),
});

const files: Files = {
  ...release('entwurf', 'draft: true\n'),
  ...release('wartet', 'publishFrom: "2027-01-15T10:00"\n'),
};

const attached = [
  'dateien/presse/2027/entwurf/anlage.pdf',
  'dateien/presse/2027/wartet/anlage.pdf',
  'dateien/presse/2027/wartet/Entwurf-geheim.docx',
];

/** Every word that a build writes about releases, and the paths of the files. */
async function everythingPublished(): Promise<string> {
  const { feeds } = await import('@/lib/files/feeds');
  const { pressFiles } = await import('@/lib/files/press-files');
  const { pageIndex } = await import('@/lib/site/page-index');
  const { sitemap } = await import('@/lib/site/sitemap');
  const { searchIndexes } = await import('@/lib/search-index/indexes');
  const { slugsOf } = await import('@/lib/content');
  const { pressViews } = await import('@/lib/press/views');
  const written = [...feeds('de'), ...pressFiles('de')].map(
    ({ path, content }) => `${path} ${content()}`,
  );
  return JSON.stringify([
    slugsOf('press'),
    pressViews(),
    pageIndex('de').map(({ title }) => title),
    sitemap('de'),
    Object.values(searchIndexes('de', [])).flatMap((index) => [...index.files]),
    written,
  ]);
}

/** The attachments that are left of those in `public/`. */
async function attachmentsPublished(): Promise<string[]> {
  const { removeUnnamedAttachments } = await import('@/lib/files/unnamed-attachments');
  await removeUnnamedAttachments('public');
  return attached.filter((path) => existsSync(`public/${path}`));
}

describe('a minute before its hour', () => {
  useStoredContent(files, { now: '2027-01-15T09:59+01:00', attached });

  it('a release is in no page, list, feed, file, index or sitemap, and neither is a draft', async () => {
    const published = await everythingPublished();
    expect(published).toContain('539');
    expect(published).not.toMatch(/wartet|entwurf|Geheimnis|2027/i);
  });

  it('its attachments are not there either, nor their folders', async () => {
    expect(await attachmentsPublished()).toEqual([]);
    expect(existsSync('public/dateien/presse/2027')).toBe(false);
  });
});

describe('at its hour', () => {
  useStoredContent(files, { now: '2027-01-15T10:00+01:00', attached });

  it('a build brings the release out, and still no draft', async () => {
    const published = await everythingPublished();
    expect(published).toContain('Geheimnis wartet');
    expect(published).toContain('/de/presse/2027/wartet/wartet.ris');
    expect(published).not.toMatch(/entwurf/i);
  });

  it('its attachments come with it, and nothing that no release names', async () => {
    expect(await attachmentsPublished()).toEqual(['dateien/presse/2027/wartet/anlage.pdf']);
  });

  it('is the day since when it is here, for feeds and search engines', async () => {
    const { getDocument } = await import('@/lib/content');
    const { lastChanged } = await import('@/lib/press/archive');
    expect(lastChanged(getDocument('press', '2027/wartet', 'de'))).toBe('2027-01-15');
  });
});

describe('the hour of a release', () => {
  it.each([
    ['2027-01-15T08:59:59Z', '2027-01-15T09:59'],
    ['2027-01-15T09:00:00Z', '2027-01-15T10:00'],
    ['2027-07-15T22:30:00Z', '2027-07-16T00:30'],
  ])('is that of Sachsen-Anhalt: %s is %s', (moment, local) => {
    expect(clockTime(new Date(moment))).toBe(local);
  });
});

const withoutFiles = (more: Files): Files =>
  Object.fromEntries(
    Object.entries(more).map(([path, text]) => [
      path,
      String(text).replace(/^attachments:.*\n/m, ''),
    ]),
  );

describe('the check', () => {
  const linkTo = (name: string): Files => ({
    'handlungsfelder/arbeit/de.mdx': String(smallContent['handlungsfelder/arbeit/de.mdx']).replace(
      '/querschnittsthemen/sprache/',
      `/presse/2027/${name}/`,
    ),
    'handlungsfelder/arbeit/en.mdx': null,
  });
  const problemsOf = (more: Files, moment: string) =>
    withContent({ ...smallContent, ...withoutFiles(files), ...more }, async (folder) => {
      const inspection = await inspectContent(folder, new Date(`${moment}+01:00`));
      return inspection.files
        .flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))
        .map(({ reason }) => reason)
        .join('\n');
    });

  it.each([
    ['entwurf', '2027-01-15T10:00'],
    ['wartet', '2027-01-15T09:59'],
  ])('refuses a link to a release that readers cannot see yet: %s', async (name, moment) => {
    expect(await problemsOf(linkTo(name), moment)).toContain('noch nicht da');
  });

  it('accepts it from the hour on', async () => {
    expect(await problemsOf(linkTo('wartet'), '2027-01-15T10:00')).toBe('');
  });

  it('accepts a link between two that come out together, and no later one', async () => {
    const other = (hour: string) => ({
      'presse/2027/andere/meta.yaml': `kind: article\nbasedOn: presse/2027/wartet\nofficialTitle: Andere\ntopics: []\nadded: 2026-11-29\npublishFrom: "2027-01-15T${hour}"\n`,
      'presse/2027/andere/de.mdx': german,
    });
    expect(await problemsOf(other('10:00'), '2026-11-29T12:00')).toBe('');
    expect(await problemsOf(other('09:00'), '2026-11-29T12:00')).toContain('noch nicht da');
  });

  it.each<[string, Files]>([
    ['a text without a summary', { 'presse/2027/entwurf/de.mdx': '---\ntitle: X\n---\n\nText\n' }],
    ['a missing text', { 'presse/2027/entwurf/de.mdx': null }],
    ['wrong facts', { 'presse/2027/entwurf/meta.yaml': 'draft: true\nkind: brief\n' }],
  ])('does not stop the site because a draft has %s', async (_, broken) => {
    const content = { ...smallContent, ...withoutFiles(files), ...broken };
    const found = await withContent(content, checkContent);
    expect(hasError(found)).toBe(false);
    const warnings = found
      .filter(({ path }) => path.includes('2027/entwurf'))
      .flatMap(({ messages }) => messages);
    expect(warnings.length).toBeGreaterThan(0);
  });

  it('says what waits, and until when', async () => {
    const content = { ...smallContent, ...withoutFiles(files) };
    const { documents } = await withContent(content, (folder) => inspectContent(folder));
    expect(waitingNotes(documents, '2026-11-29T12:00')).toEqual([
      'content/presse/2027/entwurf/ ist ein Entwurf und wird nicht veröffentlicht.',
      'content/presse/2027/wartet/ wartet: Die Seite erscheint mit dem ersten Bau nach dem 15.01.2027, 10:00 Uhr.',
    ]);
    expect(waitingNotes(documents, '2027-01-15T10:00')).toHaveLength(1);
  });
});

describe('a draft with mistakes', () => {
  useStoredContent({
    ...withoutFiles(files),
    'presse/2027/entwurf/meta.yaml': 'draft: true\nkind: brief\n',
    'presse/2027/entwurf/de.mdx': 'Noch ohne Kopf.',
  });

  it('is left out, and everything else is built', async () => {
    expect(await everythingPublished()).not.toMatch(/entwurf/i);
  });
});
