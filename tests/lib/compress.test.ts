import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compress } from '@/lib/build/compress';

const text = '<p>Integration in Sachsen-Anhalt</p>'.repeat(100);

let home = '';
let former = '';
let current = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'compress-'));
  [former, current] = [join(home, 'former'), join(home, 'current')];
  for (const folder of [former, current]) await mkdir(join(folder, 'de'), { recursive: true });
});
afterEach(() => rm(home, { recursive: true }));

const inode = async (file: string) => (await stat(file)).ino;

describe('compressed copies', () => {
  it('lie beside every text and hold the same, byte for byte alike each time', async () => {
    await writeFile(join(former, 'de/index.html'), text);
    await writeFile(join(current, 'de/index.html'), text);
    expect(await compress(former, 'none')).toEqual({ written: 2, shared: 0 });
    expect(await compress(current, 'none')).toEqual({ written: 2, shared: 0 });
    const [br, gz] = [
      await readFile(join(current, 'de/index.html.br')),
      await readFile(join(current, 'de/index.html.gz')),
    ];
    expect(brotliDecompressSync(br).toString()).toBe(text);
    expect(gunzipSync(gz).toString()).toBe(text);
    expect(await readFile(join(former, 'de/index.html.br'))).toEqual(br);
    expect(await readFile(join(former, 'de/index.html.gz'))).toEqual(gz);
  });

  it('are left out where they save nothing', async () => {
    await writeFile(join(current, 'tiny.txt'), 'short');
    await writeFile(join(current, 'image.png'), text);
    await writeFile(join(current, 'noise.txt'), randomBytes(2000));
    await compress(current, former);
    expect((await readdir(current)).sort()).toEqual(['de', 'image.png', 'noise.txt', 'tiny.txt']);
  });

  it('are shared with the former site where the text is the same, and only there', async () => {
    for (const name of ['same.html', 'de/other.html', 'gone.html']) {
      await writeFile(join(former, name), text);
    }
    await compress(former, 'none');
    await writeFile(join(current, 'same.html'), text);
    await writeFile(join(current, 'de/other.html'), text.toUpperCase());
    expect(await compress(current, former)).toEqual({ written: 2, shared: 2 });
    for (const ending of ['.br', '.gz']) {
      expect(await inode(join(current, `same.html${ending}`))).toBe(
        await inode(join(former, `same.html${ending}`)),
      );
    }
    expect(brotliDecompressSync(await readFile(join(current, 'de/other.html.br'))).toString()).toBe(
      text.toUpperCase(),
    );
    expect(brotliDecompressSync(await readFile(join(former, 'de/other.html.br'))).toString()).toBe(
      text,
    );
  });

  it('are made anew where the former site lacks them', async () => {
    await writeFile(join(former, 'same.html'), text);
    await writeFile(join(current, 'same.html'), text);
    expect(await compress(current, former)).toEqual({ written: 2, shared: 0 });
  });
});
