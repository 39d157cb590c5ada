import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { acceptedEncodings } from '@/lib/server/accept-encoding';
import { readTarget } from '@/lib/server/target';
import { withServedSite } from '../fixtures/served-site';
import { withServer } from '../fixtures/small-site/project';

/** Serves a site in `out`, and changes it meanwhile. */
const withSite = (
  use: (out: string, origin: string) => Promise<void>,
  launcher?: readonly string[],
): Promise<void> =>
  withServedSite((folder) =>
    withServer(folder, (origin) => use(join(folder, 'out'), origin), launcher),
  );

describe('a site that changes while it is served', () => {
  it('answers 404 for a file that vanished, and goes on', async () => {
    await withSite(async (out, origin) => {
      const statusOf = async (path: string) => (await fetch(`${origin}${path}`)).status;
      rmSync(join(out, 'de/index.html'));
      expect(await statusOf('/de/')).toBe(200);
      for (const ending of ['br', 'gz']) rmSync(join(out, `de/index.html.${ending}`));
      expect(await statusOf('/de/')).toBe(404);
      rmSync(join(out, 'de/404.html'));
      expect(await statusOf('/de/')).toBe(404);
      renameSync(out, `${out}-away`);
      expect(await statusOf('/de/')).toBe(404);
      renameSync(`${out}-away`, out);
      expect(await statusOf('/ar/')).toBe(200);
    });
  });

  it('answers 404 for a folder that has the name of a file', async () => {
    await withSite(async (out, origin) => {
      rmSync(join(out, 'image.png'));
      mkdirSync(join(out, 'image.png/index.html'), { recursive: true });
      expect((await fetch(`${origin}/image.png`)).status).toBe(404);
    });
  });

  it('ends the connection when a file gets shorter while it is sent', async () => {
    await withSite(async (out, origin) => {
      const file = join(out, 'large.pdf');
      writeFileSync(file, Buffer.alloc(40_000_000));
      const ended = await new Promise((resolve) => {
        request(`${origin}/large.pdf`, (response: IncomingMessage) => {
          truncateSync(file, 1000);
          response.on('error', () => resolve('broken off'));
          response.on('end', () => resolve('whole'));
          response.resume();
        }).end();
      });
      expect(ended).toBe('broken off');
      expect((await fetch(`${origin}/de/`)).status).toBe(200);
    });
  });
});

describe('a reader who leaves', () => {
  it('before, during or after the answer harms nobody else', async () => {
    await withSite(async (out, origin) => {
      writeFileSync(join(out, 'large.pdf'), Buffer.alloc(2_000_000));
      const port = Number(new URL(origin).port);
      const question = 'GET /large.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n';
      const leave = async (count: number) => {
        const socket = connect(port, 'localhost').on('error', () => {});
        socket.write(question.repeat(1 + (count % 3)));
        if (count % 5 > 0) await Promise.race([once(socket, 'data'), setTimeout(count % 7)]);
        if (count % 2 === 0) socket.destroy();
        else socket.resetAndDestroy();
      };
      await Promise.all(Array.from({ length: 300 }, (_, count) => leave(count)));
      const { status, headers } = await fetch(`${origin}/large.pdf`);
      expect([status, headers.get('content-length')]).toEqual([200, '2000000']);
    });
  });

  it('is no reason to end when there are too many at once', async () => {
    await withSite(
      async (_, origin) => {
        const port = Number(new URL(origin).port);
        const sockets = Array.from({ length: 200 }, () =>
          connect(port, 'localhost').on('error', () => {}),
        );
        await setTimeout(500);
        for (const socket of sockets) socket.destroy();
        await setTimeout(500);
        expect((await fetch(`${origin}/de/`)).status).toBe(200);
      },
      ['prlimit', '--nofile=64'],
    );
  });
});

describe('the target of a request', () => {
  it('is read as a path without detours', () => {
    for (const [target, path] of [
      ['/de/', '/de/'],
      ['/de//presse/./../', '/de/'],
      ['/de/..', '/'],
      ['/de/presse/..', '/de/'],
      ['/%64e/?q=%zz', '/de/'],
      ['', '/'],
      ['http://example.org', '/'],
      ['HTTP://example.org?q=1', '/'],
      ['//example.org/de/', '/example.org/de/'],
      ['/de/#x', '/de/'],
    ]) {
      expect(readTarget(target as string)?.path, target).toBe(path);
    }
  });

  it('is refused when it is no path of the site', () => {
    for (const target of [
      ...['/..', '/de/../../x', '/%2e%2e/x', '/..%2fx', '/%', '/%0', '/%00', '/a\\b'],
      ...['*', 'de/', 'localhost:443', 'ftp://example.org/'],
    ]) {
      expect(readTarget(target), target).toBeUndefined();
    }
  });

  it('can stand in a header again', () => {
    expect(readTarget('/de/?q=\xff\u0001"')?.address).toBe('/de/?q=%FF%01"');
  });
});

describe('the encodings of an answer', () => {
  it('are those that the browser likes, the best first', () => {
    for (const [header, encodings] of [
      [undefined, []],
      ['', []],
      ['gzip, deflate, br, zstd', ['br', 'gzip']],
      ['br;q=0.5, gzip', ['gzip', 'br']],
      ['br;q=0', []],
      ['br;q=0, *', ['gzip']],
      ['*', ['br', 'gzip']],
      ['*;q=0', []],
      ['gzip;q=0', []],
      ['X-GZIP', ['gzip']],
      ['identity, br;q=0.5', []],
      ['identity;q=0.1, br;q=0.5', ['br']],
      ['br;q=2, zebra', []],
      ['__proto__, constructor', []],
    ] as const) {
      expect(acceptedEncodings(header), header).toEqual(encodings);
    }
  });
});
