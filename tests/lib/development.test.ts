import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('npm run dev', () => {
  it('is for this machine alone, and reports nothing to the makers of Next.js', () => {
    const folder = mkdtempSync(join(tmpdir(), 'next-'));
    const said = join(folder, 'said');
    const next = join(folder, 'next');
    writeFileSync(next, `#!/bin/sh\necho "$* telemetry=$NEXT_TELEMETRY_DISABLED" > ${said}\n`);
    chmodSync(next, 0o755);
    spawnSync(
      process.execPath,
      [
        '--eval',
        `import('${resolve('lib/build/next/dev-server.ts')}').then((m) => m.startDevServer())`,
      ],
      { env: { ...process.env, PATH: `${folder}:${process.env.PATH}` } },
    );
    expect(readFileSync(said, 'utf8').trim()).toBe('dev --hostname localhost telemetry=1');
    rmSync(folder, { recursive: true });
  });
});

describe('npm run types', () => {
  it('looks at every file each time: nothing that it saw before makes it green', () => {
    const { stdout } = spawnSync('tsc', ['--showConfig'], { encoding: 'utf8' });
    const { compilerOptions } = JSON.parse(stdout);
    expect(compilerOptions.target).toBeDefined();
    expect(compilerOptions.incremental ?? false).toBe(false);
    expect(compilerOptions.composite ?? false).toBe(false);
  });
});
