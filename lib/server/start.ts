import { existsSync } from 'node:fs';
import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from '../build/folders.ts';
import { runCommand } from '../build/run-program.ts';

const sources = ['{app,components,content,lib,public}/**/*', 'next.config.ts', 'package.json'];

/** Whether there is no site yet, or a source file is newer than the site. */
async function needsBuild(): Promise<boolean> {
  const page = join(siteFolder, 'index.html');
  if (!existsSync(page)) return true;
  const built = (await stat(page)).mtimeMs;
  for await (const file of glob(sources)) if ((await stat(file)).mtimeMs > built) return true;
  return false;
}

/** `npm start`: builds the site when needed, and serves it. */
const code = (await needsBuild()) ? await runCommand('npm', ['run', '--silent', 'build']) : 0;
if (code === 0) await import('./serve.ts');
else process.exitCode = code;
