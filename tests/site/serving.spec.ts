import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { smallestBytes } from '../../lib/build/compress.ts';
import { contentTypes } from '../../lib/hosting/content-types.ts';
import { headersOf, securityHeaders, transportSecurity } from '../../lib/hosting/headers.ts';
import { nginxConfiguration } from '../../lib/hosting/nginx.ts';
import { securityText, securityTextPath } from '../../lib/hosting/security-txt.ts';
import { localeCodes } from '../../lib/locales.ts';
import { siteHandler } from '../../lib/server/site-handler.ts';
import { freePort } from '../fixtures/free-port.ts';
import { type Answer, ask } from './ask.ts';
import { makeCertificate, type Nginx, startNginx } from './nginx.ts';

const root = resolve('out');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.\w+$/.test(file))
  .map((file) => `/${file}`)
  .sort();

/** One file of each type, and one of each folder of files that may be kept for good. */
const samples = [
  ...contentTypes.map(([ending]) => files.find((file) => file.endsWith(ending))),
  ...['/_next/static/', '/assets/', '/de/suche/pages-'].map((folder) =>
    files.find((file) => file.startsWith(folder)),
  ),
].filter((file) => file !== undefined && !/404|^\/index/.test(file)) as string[];

const page = '/de/handlungsfelder/gesundheit-und-pflege/';
const readPage = () => readFileSync(join(root, page, 'index.html'));

/** What browsers ask for, and the language that the reader gets; `undefined`: the choice. */
const languages: [string | undefined, string | undefined][] = [
  ...localeCodes.map((code): [string, string] => [code, code]),
  [undefined, undefined],
  ['', undefined],
  ['*', undefined],
  ['ku', undefined],
  ['de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7', 'de'],
  ['ar-EG,ar;q=0.9,de;q=0.8', 'ar'],
  ['AR-eg', 'ar'],
  ['ku,ti;q=0.9,ar;q=0.8,de;q=0.7', 'ar'],
  ['de;q=0.5,ar', 'ar'],
  ['de;q=0.5, ar;q=0.6', 'ar'],
  ['de ; q=0.300 , ar ; q=0.2', 'de'],
  ['de;q=1.000,ar;q=0.9', 'de'],
  ['ar;q=0,de;q=0.1', 'de'],
  ['ar;q=0', undefined],
  ['ar;q=0.000,ku', undefined],
  ['de-DE-1996-x-anything', 'de'],
  ['deu,arabic', undefined],
  ['de_DE', undefined],
  ['ar;q=2', undefined],
  ['ar;q=abc,de', 'de'],
  [',,;q=1,de,', 'de'],
  ['"><script>alert(1)</script>', undefined],
  ['../../de', undefined],
  ['%0d%0aSet-Cookie:x', undefined],
  ['prs', 'fa'],
  ['prs-AF,prs;q=0.9,en;q=0.8', 'fa'],
  ['de-'.repeat(1000), undefined],
  [`${'x,'.repeat(1500)}ar`, 'ar'],
];

/** Addresses that readers write, and where they lead. */
const redirects: [string, number, string][] = [
  ['/de', 301, '/de/'],
  ['/de/handlungsfelder?q=1', 301, '/de/handlungsfelder/?q=1'],
  ['/pm/539-2020', 301, '/pm/539-2020/'],
  ['/pm/539/2020', 301, '/pm/539-2020/'],
  ['/pm/539/2020/', 301, '/pm/539-2020/'],
  ['/handlungsfelder/gesundheit-und-pflege/', 302, page],
  ['/presse/?q=1', 302, '/de/presse/?q=1'],
  ['//de', 301, '/de/'],
  ['/DE/', 302, '/de/'],
  ['/De/presse/?q=1', 302, '/de/presse/?q=1'],
  ['/de-DE/', 302, '/de/'],
  ['/ar-EG/presse/', 302, '/ar/presse/'],
  ['/AR/presse/2020/539/539.txt', 302, '/ar/presse/2020/539/539.txt'],
  ['/fa-Arab-IR-x-private/suche/?q=%D8%A2%D8%A8', 302, '/fa/suche/?q=%D8%A2%D8%A8'],
  ['/prs/', 302, '/fa/'],
  ['/prs-AF/presse/', 302, '/fa/presse/'],
  ['/DE-SIMPLE/', 302, '/de-simple/'],
  ['/de-simple-DE/presse/', 302, '/de-simple/presse/'],
  ['/EN?q=1', 302, '/en?q=1'],
  ['/DE/%0d%0aSet-Cookie:x', 302, '/de/%0d%0aSet-Cookie:x'],
  ['/DE//example.org/', 302, '/de//example.org/'],
];

/** Addresses that look like a language and are none. */
const noLanguages = ['/deutsch/', '/de_DE/', '/de-/', '/de-DE.php', '/zh/', '/presse-DE/'];

const hidden = [
  '/.git/config',
  '/de/.env',
  '/_headers',
  '/de/index.html.br',
  '/de/index.html.gz',
  '/de/404.html',
];

const outside = [
  '/../package.json',
  '/de/../../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/de/%2e%2e/%2e%2e/package.json',
  '/..\\package.json',
  '/%00',
  '/%',
  '/de/%c0%ae%c0%ae/',
];

test.describe.configure({ mode: 'default' });

const running: Nginx[] = [];

const run = async (...settings: Parameters<typeof startNginx>) =>
  running.push(await startNginx(...settings));

test.afterAll(() => Promise.all(running.map(({ stop }) => stop())));

for (const server of ['npm start', 'nginx']) {
  test.describe(server, () => {
    let origin = '';

    test.beforeAll(async ({ baseURL }) => {
      test.setTimeout(300_000);
      origin = baseURL ?? '';
      if (server !== 'nginx') return;
      const port = await freePort();
      const options = { name: 'localhost', root, addresses: ['127.0.0.1'], port };
      await run(() => nginxConfiguration(options));
      origin = `http://127.0.0.1:${port}`;
    });
    test('every kind of file has its headers, and an ETag that saves sending it again', async () => {
      for (const path of ['/', page, ...samples]) {
        const { status, headers } = await ask(origin, path);
        expect(status, path).toBe(200);
        for (const [name, value] of Object.entries(headersOf(path))) {
          expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
        }
        expect(headers.vary?.includes('Accept-Language') ?? false, path).toBe(path === '/');
        const again = await ask(origin, path, {
          headers: { 'if-none-match': String(headers.etag) },
        });
        expect(again.status, path).toBe(304);
        expect(again.body, path).toHaveLength(0);
      }
    });

    test('a page is sent as the browser can read it', async () => {
      const decode: Record<string, (body: Buffer) => Buffer> = {
        br: brotliDecompressSync,
        gzip: gunzipSync,
      };
      for (const [accepted, encoding] of [
        [undefined, undefined],
        ['identity', undefined],
        ['gzip', 'gzip'],
        ['gzip, deflate, br, zstd', 'br'],
        ['br', 'br'],
        ['zstd', undefined],
        ['zebra', undefined],
        ['br;q=0', undefined],
        ['br;q=0, gzip', 'gzip'],
        ['br;q=0.000, gzip;q=0', undefined],
        ['gzip;q=0', undefined],
        ['GZIP;Q=0.5', 'gzip'],
      ]) {
        const question = accepted ? { headers: { 'accept-encoding': accepted } } : {};
        const { headers, body } = await ask(origin, page, question);
        expect(headers['content-encoding'], accepted).toBe(encoding);
        expect(headers['content-type'], accepted).toBe('text/html; charset=utf-8');
        expect(headers.vary, accepted).toContain('Accept-Encoding');
        expect((decode[encoding ?? ''] ?? ((same) => same))(body).equals(readPage())).toBe(true);
        if (encoding) expect(body.length).toBeLessThan(readPage().length / 3);
      }
    });

    test('"/" leads to the language of the browser, and can always be asked for the choice', async () => {
      for (const [accepted, locale] of languages) {
        const question = accepted === undefined ? {} : { headers: { 'accept-language': accepted } };
        const { status, headers } = await ask(origin, '/', question);
        const said = accepted?.slice(0, 60);
        expect([status, headers.location], said).toEqual(
          locale ? [302, `/${locale}/`] : [200, undefined],
        );
        expect(headers.vary, said).toContain('Accept-Language');
        expect(headers['cache-control'], said).toBe('private, no-cache');
        expect(headers['set-cookie'], said).toBeUndefined();
      }
      const question = { headers: { 'accept-language': 'ar' } };
      expect((await ask(origin, '/?sprache=waehlen', question)).status).toBe(200);
      expect((await ask(origin, page, question)).body.equals(readPage())).toBe(true);
    });

    test('an address that does not exist is answered in its language', async () => {
      for (const code of localeCodes) {
        for (const path of [`/${code}/gibt-es-nicht/`, `/${code}/presse/x/atom.xml`]) {
          const answer = await ask(origin, path);
          expect(answer.status, path).toBe(404);
          expect(answer.body.toString(), path).toContain(`<html lang="${code}"`);
          expectHeaders(answer, '/404.html');
        }
      }
      for (const path of ['/gibt-es-nicht', '/de.php', '/xx/', '/assets/x.js']) {
        const answer = await ask(origin, path);
        expect(answer.status, path).toBe(404);
        expect(answer.body.equals(readFileSync(join(root, '404.html'))), path).toBe(true);
        expectHeaders(answer, '/404.html');
      }
    });

    test('short, old and incomplete addresses lead on', async () => {
      for (const [path, status, location] of redirects) {
        const answer = await ask(origin, path);
        expect([answer.status, answer.headers.location], path).toEqual([status, location]);
      }
      expect((await ask(origin, '/pm/1/2020')).headers.location ?? '').not.toContain('//');
      for (const path of noLanguages) expect((await ask(origin, path)).status, path).toBe(404);
    });

    test('conditions and ranges are obeyed as RFC 9110 says', async () => {
      const path = '/open-graph.png';
      const bytes = readFileSync(join(root, path));
      const { headers } = await ask(origin, path);
      const etag = String(headers.etag);
      const modified = String(headers['last-modified']);
      const [before, after] = [-1, 1].map((days) =>
        new Date(Date.parse(modified) + days * 86_400_000).toUTCString(),
      );
      const size = bytes.length;
      const whole: [number, number, number] = [200, 0, size];
      const questions: [Record<string, string | undefined>, [number, number?, number?]][] = [
        [{ 'if-none-match': etag }, [304]],
        [{ 'if-none-match': `"x", W/${etag}` }, [304]],
        [{ 'if-none-match': '*' }, [304]],
        [{ 'if-none-match': '"x"' }, whole],
        [{ 'if-none-match': '"x"', 'if-modified-since': after }, whole],
        [{ 'if-modified-since': modified }, [304]],
        [{ 'if-modified-since': after }, [304]],
        [{ 'if-modified-since': before }, whole],
        [{ 'if-modified-since': 'yesterday' }, whole],
        [{ 'if-match': etag }, whole],
        [{ 'if-match': '*' }, whole],
        [{ 'if-match': '"x"' }, [412]],
        [{ 'if-match': `W/${etag}` }, [412]],
        [{ 'if-unmodified-since': modified }, whole],
        [{ 'if-unmodified-since': before }, [412]],
        [{ range: 'bytes=0-0' }, [206, 0, 1]],
        [{ range: 'bytes=10-19' }, [206, 10, 20]],
        [{ range: 'bytes=100-' }, [206, 100, size]],
        [{ range: 'bytes=-100' }, [206, size - 100, size]],
        [{ range: `bytes=-${size * 2}` }, [206, 0, size]],
        [{ range: `bytes=0-${size * 2}` }, [206, 0, size]],
        [{ range: `bytes=${size}-` }, [416]],
        [{ range: 'bytes=50-10' }, [416]],
        [{ range: 'bytes=abc' }, [416]],
        [{ range: 'bytes=-' }, [416]],
        [{ range: 'bytes=-0' }, [416]],
        [{ range: 'lines=0-9' }, whole],
        [{ range: 'bytes=0-1,4-5' }, whole],
        [{ range: 'bytes=0-9', 'if-range': etag }, [206, 0, 10]],
        [{ range: 'bytes=0-9', 'if-range': modified }, [206, 0, 10]],
        [{ range: 'bytes=0-9', 'if-range': `W/${etag}` }, whole],
        [{ range: 'bytes=0-9', 'if-range': '"x"' }, whole],
        [{ range: 'bytes=0-9', 'if-none-match': etag }, [304]],
      ];
      for (const [asked, [status, start, end]] of questions) {
        const answer = await ask(origin, path, { headers: asked as Record<string, string> });
        const said = JSON.stringify(asked);
        expect(answer.status, said).toBe(status);
        if (status === 206) {
          const range = `bytes ${start}-${(end ?? 0) - 1}/${size}`;
          expect(answer.headers['content-range'], said).toBe(range);
        }
        if (status === 416) expect(answer.headers['content-range'], said).toBe(`bytes */${size}`);
        if (status > 400) expect(answer.headers['cache-control'], said).toContain('no-store');
        if (end) expect(answer.body.equals(bytes.subarray(start, end)), said).toBe(true);
        const head = await ask(origin, path, {
          method: 'HEAD',
          headers: asked as Record<string, string>,
        });
        expect(head.body, said).toHaveLength(0);
        if (!asked.range) expect(head.status, said).toBe(status);
      }
    });

    test('an address may be whole, and its path may have detours', async () => {
      const { host } = new URL(origin);
      for (const path of [
        `http://${host}${page}`,
        `${page}./../gesundheit-und-pflege/`,
        `/${page}`,
      ]) {
        expect((await ask(origin, path)).body.equals(readPage()), path).toBe(true);
      }
      expect((await ask(origin, `http://${host}/ar-EG`)).headers.location).toBe('/ar');
    });

    test('only GET and HEAD are allowed', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        for (const path of ['/', page, '/pm/539/2020']) {
          const { status, headers } = await ask(origin, path, { method });
          expect(status, `${method} ${path}`).toBe(405);
          expect(headers.allow).toBe('GET, HEAD');
        }
      }
      const head = await ask(origin, page, { method: 'HEAD' });
      expect(head.status).toBe(200);
      expect(head.headers['content-length']).toBe(String(readPage().length));
      expect(head.body).toHaveLength(0);
    });

    test('hidden files, and files outside of the site, are not served', async () => {
      for (const path of hidden) {
        const answer = await ask(origin, path);
        expect(answer.status, path).toBe(404);
        expectHeaders(answer, '/404.html');
      }
      for (const path of outside) {
        const { status, body } = await ask(origin, path);
        expect([400, 404], path).toContain(status);
        expect(body.toString(), path).not.toContain('dependencies');
      }
    });
  });
}

function expectHeaders({ headers }: Answer, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path))) {
    expect(headers[name.toLowerCase()], name).toBe(value);
  }
}

test('with TLS, nginx speaks HTTP/2 and says so to those who come without', async () => {
  const [port, plainPort] = [await freePort(), await freePort()];
  let ca = Buffer.of();
  await run(
    (folder) => {
      const tls = makeCertificate(folder);
      ca = readFileSync(tls.certificate);
      const addresses = ['127.0.0.1', '[::1]'];
      return nginxConfiguration({
        name: 'localhost',
        root,
        tls,
        brotli: false,
        addresses,
        port,
        plainPort,
      });
    },
    { withBrotli: false },
  );
  const plain = await ask(`http://localhost:${plainPort}`, `${page}?q=1`);
  expect([plain.status, plain.headers.location]).toEqual([
    301,
    `https://localhost:${port}${page}?q=1`,
  ]);
  const origin = `https://localhost:${port}`;
  const question = { ca, headers: { 'accept-encoding': 'br, gzip' } };
  const { status, headers } = await ask(origin, page, question);
  expect([status, headers['content-encoding']]).toEqual([200, 'gzip']);
  for (const [name, value] of [...securityHeaders, transportSecurity]) {
    expect(headers[name.toLowerCase()]).toBe(value);
  }
  expect(headers.server).toBe('nginx');
  const session = connect(origin, { ca });
  const stream = session.request({ ':path': page });
  const [answer] = await new Promise<[Record<string, unknown>]>((done, fail) => {
    stream.on('response', (head) => done([head]));
    stream.on('error', fail);
  });
  expect(answer[':status']).toBe(200);
  expect(session.alpnProtocol).toBe('h2');
  session.destroy();
});

test('a cache in front of the site keeps pages apart by encoding, and asks before it keeps on', async () => {
  const [port, cachePort] = [await freePort(), await freePort()];
  const options = { name: 'localhost', root, addresses: ['127.0.0.1'], port };
  await run(
    (folder) => `${nginxConfiguration(options)}
proxy_cache_path ${folder}/cache keys_zone=site:1m;
proxy_cache site;
proxy_cache_revalidate on;
add_header X-Cache $upstream_cache_status always;
server {
  listen 127.0.0.1:${cachePort};
  location / {
    proxy_pass http://127.0.0.1:${port};
  }
  location /ar/ {
    proxy_pass http://127.0.0.1:${port};
    proxy_ignore_headers Cache-Control;
    proxy_cache_valid 1s;
  }
}`,
  );
  const origin = `http://127.0.0.1:${cachePort}`;
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(origin, path, { headers });
  const seen: unknown[] = [];
  for (const encoding of ['br', 'gzip', 'identity', 'br', 'gzip', 'identity']) {
    const { headers } = await get(page, { 'accept-encoding': encoding });
    seen.push([headers['content-encoding'], headers['x-cache']]);
  }
  expect(seen).toEqual([
    ['br', 'MISS'],
    ['gzip', 'MISS'],
    [undefined, 'MISS'],
    ['br', 'HIT'],
    ['gzip', 'HIT'],
    [undefined, 'HIT'],
  ]);
  for (const locale of ['de', 'ar', 'de']) {
    const { headers } = await get('/', { 'accept-language': locale });
    expect([headers.location, headers['x-cache']]).toEqual([`/${locale}/`, 'MISS']);
  }
  expect((await get('/de/handlungsfelder')).headers.location).toBe('/de/handlungsfelder/');
  await get('/ar/');
  await expect.poll(async () => (await get('/ar/')).headers['x-cache']).toBe('REVALIDATED');
});

test('nginx follows when a link leads to a new site', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'switch-'));
  for (const site of ['former', 'current']) {
    mkdirSync(join(folder, site, 'de'), { recursive: true });
    writeFileSync(join(folder, site, 'de/index.html'), site);
    symlinkSync(site, join(folder, `${site}-link`));
  }
  const link = join(folder, 'site');
  renameSync(join(folder, 'former-link'), link);
  const port = await freePort();
  const options = { name: 'localhost', root: link, addresses: ['127.0.0.1'], port };
  await run(() => nginxConfiguration(options));
  const read = async () => (await ask(`http://127.0.0.1:${port}`, '/de/')).body.toString();
  expect([await read(), await read()]).toEqual(['former', 'former']);
  renameSync(join(folder, 'current-link'), link);
  await expect.poll(read).toBe('current');
  rmSync(folder, { recursive: true });
});

test('nginx writes down neither who reads nor what', async () => {
  const port = await freePort();
  const options = { name: 'localhost', root, addresses: ['127.0.0.1'], port };
  await run(() => nginxConfiguration(options));
  const origin = `http://127.0.0.1:${port}`;
  const words = 'abschiebung';
  for (const path of [
    ...[`/suche?q=${words}`, `/de/suche/${words}/?q=${words}`, `/${words}.png`, `/.${words}`],
    ...[`/de/suche/?q=${words}`, `/de/${words.repeat(300)}/`, `/%${words}`, `/${words}/../..`],
    ...[`/_next/?${words}`, `/de/index.html/${words}/`, `/?${words.repeat(900)}`],
  ]) {
    for (const method of ['GET', 'POST', 'HEAD']) await ask(origin, path, { method });
  }
  const log = readFileSync(join(running.at(-1)?.folder ?? '', 'error.log'), 'utf8');
  expect(log).not.toMatch(new RegExp(`${words}|127\\.0\\.0\\.1, server|request:`));
});

test('"/" leads to no language that a build has left out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'));
  for (const path of ['', 'de', 'ar/suche/pages-0f0f0f0f']) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, path.startsWith('ar') ? 'index.json' : 'index.html'), 'x');
  }
  const [port, plainPort] = [await freePort(), await freePort()];
  const addresses = ['127.0.0.1'];
  await run(() => nginxConfiguration({ name: 'localhost', root: folder, addresses, port }));
  const server = createServer(siteHandler(folder)).listen(plainPort, '127.0.0.1');
  for (const origin of [`http://127.0.0.1:${port}`, `http://127.0.0.1:${plainPort}`]) {
    const statusFor = async (locale: string) =>
      (await ask(origin, '/', { headers: { 'accept-language': locale } })).status;
    expect([await statusFor('de'), await statusFor('ar'), await statusFor('pl')]).toEqual([
      302, 200, 200,
    ]);
  }
  server.close();
  rmSync(folder, { recursive: true });
});

test('security.txt is served where there is one, though its folder looks hidden', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'security-'));
  const text = securityText('mailto:security@example.org');
  mkdirSync(join(folder, dirname(securityTextPath)));
  writeFileSync(join(folder, securityTextPath), text);
  const [port, plainPort] = [await freePort(), await freePort()];
  const addresses = ['127.0.0.1'];
  await run(() => nginxConfiguration({ name: 'localhost', root: folder, addresses, port }));
  const server = createServer(siteHandler(folder)).listen(plainPort, '127.0.0.1');
  for (const origin of [`http://127.0.0.1:${port}`, `http://127.0.0.1:${plainPort}`]) {
    const answer = await ask(origin, securityTextPath);
    expect([answer.status, answer.body.toString()]).toEqual([200, text]);
    expectHeaders(answer, securityTextPath);
  }
  server.close();
  rmSync(folder, { recursive: true });
});

test('every text of the site lies beside its copies, and they hold the same', () => {
  expect(files.some((file) => file.endsWith('.html'))).toBe(true);
  for (const file of files.filter((name) => /\.(?:html|css|js|xml)$/.test(name))) {
    const text = readFileSync(join(root, file));
    if (text.length < smallestBytes) continue;
    expect(brotliDecompressSync(readFileSync(join(root, `${file}.br`))).equals(text), file).toBe(
      true,
    );
    expect(gunzipSync(readFileSync(join(root, `${file}.gz`))).equals(text), file).toBe(true);
  }
  expect(existsSync(join(root, 'icon-512.png.br'))).toBe(false);
});
