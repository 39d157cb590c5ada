import { globSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { localeOfPath } from '../../lib/urls.ts';

/** Static segments come before those that stand for many, as Next tells routes apart. */
const rank = (route: string): string =>
  route
    .split('/')
    .map((segment) => (segment.startsWith('[...') ? 2 : segment.startsWith('[') ? 1 : 0))
    .join('');

/** The routes of pages, the most particular first. */
const routes = globSync('app/**/page.tsx')
  .map((file) => dirname(file).replace(/^app\/?/, ''))
  .sort((one, other) => rank(one).localeCompare(rank(other)));

const patternOf = (route: string): RegExp =>
  new RegExp(
    `^/${route
      .replace('(entry)', '')
      .replace('[locale]', '(?:de|ar)')
      .replace(/\[\.{3}\w+\]/g, '.+')
      .replace(/\[\w+\]/g, '[^/]+')}/?$`,
  );

/** One page of every route, in German and in Arabic. */
function samplePages(): Map<string, string> {
  const samples = new Map<string, string>();
  const pages = readdirSync('out', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
  for (const path of pages) {
    const route = routes.find((candidate) => patternOf(candidate).test(path));
    if (route !== undefined) samples.set(`${localeOfPath(path)} ${route}`, path);
  }
  return samples;
}

const others = ['/?sprache=waehlen', '/ar/gibt-es-nicht/', '/gibt-es-nicht/'];

/** Notes every request of a page, and all that its browser complains of. */
async function watch(page: Page) {
  const requests: URL[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url())));
  page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective} forbids ${blockedURI}`),
    );
  });
  return { requests, complaints };
}

/** A page that does not exist is one of the answers to look at. */
const isExpected = (complaint: string) => /status of 404/.test(complaint);

test('no page asks another host for anything, or does what its headers forbid', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const samples = samplePages();
  const drawn = [...samples.keys()].map((key) => key.replace(/^\S+ /, ''));
  // The page for addresses that do not exist has no address of its own.
  expect(routes.filter((route) => !drawn.includes(route))).toEqual(['[locale]/nicht-gefunden']);
  const { requests, complaints } = await watch(page);
  for (const path of [...samples.values(), ...others]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(
      complaints.filter((text) => !isExpected(text)),
      path,
    ).toEqual([]);
  }
  expect(requests.length).toBeGreaterThan(samples.size);
  expect(requests.filter(({ origin }) => origin !== new URL(baseURL ?? '').origin)).toEqual([]);
});

test('the search and the form work within these bounds', async ({ page, baseURL }) => {
  const { requests, complaints } = await watch(page);
  await page.goto('/de/');
  await page.getByRole('searchbox').fill('Ärztin');
  await page.keyboard.press('Enter');
  await expect(page.locator('.result-list a').first()).toBeVisible();
  await page.getByRole('searchbox').fill('Krankenhaus 2020');
  await expect(page.getByRole('status')).toHaveText(/Ergebnis/);
  await page.locator('.result-list a').first().click();
  await expect(page.locator('h1')).toBeVisible();

  await page.goto('/de/entstehung/diskussionspapiere/');
  await page.getByLabel('Diskussionspapier (bitte ausfüllen)').fill('<b>Gesundheit</b>');
  await page.getByLabel('Leitsatz, Leitziel oder Maßnahme (bitte ausfüllen)').fill('Maßnahme 3');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Word-Datei speichern' }).click();
  await (await download).path();
  await expect(page.locator('matrix-form').getByRole('status')).toHaveText(
    'Die Word-Datei ist fertig.',
  );

  expect(complaints).toEqual([]);
  const hosts = new Set(requests.map((url) => url.protocol === 'blob:' || url.origin));
  hosts.delete(true);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);
});

test('the headers forbid what pages do not do', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto('/de/');
  const attempt = (run: () => unknown) =>
    page.evaluate(run).then(
      () => undefined,
      (error: Error) => error.message,
    );
  await attempt(() => {
    const script = document.createElement('script');
    script.src = 'https://example.org/x.js';
    document.head.append(script);
  });
  expect(
    await attempt(() => {
      document.body.innerHTML = '<img src=x onerror=alert(1)>';
    }),
  ).toContain('TrustedHTML');
  expect(await attempt(() => fetch('https://example.org/'))).toContain('Failed to fetch');
  await expect
    .poll(() => complaints.join('\n'))
    .toContain('connect-src forbids https://example.org');
  expect(complaints.join('\n')).toContain('TrustedScriptURL');
  expect(await attempt(() => navigator.mediaDevices.getUserMedia({ audio: true }))).toBeTruthy();
});
