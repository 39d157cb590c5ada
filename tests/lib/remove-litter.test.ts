import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeLitter } from '@/lib/build/next/remove-litter';

it('publishes no file that an operating system laid down', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  const below = join(folder, 'dateien/presse');
  await mkdir(join(folder, '.Trashes/501'), { recursive: true });
  await mkdir(below, { recursive: true });
  const files = ['anlage.pdf', 'Thumbs.db', '.DS_Store', '~$brief.docx', 'index.html', '_headers'];
  for (const name of files) await writeFile(join(below, name), 'x');
  await writeFile(join(folder, '.Trashes/501/a'), 'x');
  await removeLitter(folder);
  expect((await readdir(below)).sort()).toEqual(['_headers', 'anlage.pdf', 'index.html']);
  expect(await readdir(folder)).toEqual(['dateien']);
  await rm(folder, { recursive: true });
});
