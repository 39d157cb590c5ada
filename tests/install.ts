import { existsSync } from 'node:fs';
import { arabicDictionary, brotliModule, epubCheckProgram } from './fixtures/debian-files.ts';
import { run } from './fixtures/run.ts';
import { installedChromium } from './site/chromium.ts';

/** A program that the tests need and that npm does not bring. */
interface Tool {
  name: string;
  isThere: () => boolean;
  /** Debian's packages with it. */
  packages: readonly string[];
}

const exists = (program: string, argument = '--version') => !run(program, argument).error;

const tools: readonly Tool[] = [
  { name: 'Chromium', isThere: () => Boolean(installedChromium()), packages: ['chromium'] },
  { name: 'Java', isThere: () => exists('java', '-version'), packages: ['default-jre-headless'] },
  { name: 'EPUBCheck', isThere: () => existsSync(epubCheckProgram), packages: ['epubcheck'] },
  { name: 'Poppler', isThere: () => exists('pdftotext', '-v'), packages: ['poppler-utils'] },
  {
    name: 'Hunspell',
    isThere: () => exists('hunspell') && existsSync(`${arabicDictionary}.dic`),
    packages: ['hunspell', 'hunspell-ar'],
  },
  {
    name: 'LibreOffice',
    isThere: () => exists('soffice'),
    packages: ['libreoffice-writer-nogui'],
  },
  {
    name: 'nginx',
    isThere: () => exists('nginx', '-v') && existsSync(brotliModule),
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  },
];

/** The first step of `npm test`: installs what the tests need and the machine lacks. */
const missing = tools.filter(({ isThere }) => !isThere());
if (missing.length > 0) {
  const packages = missing.flatMap((tool) => tool.packages);
  console.log(`Installing ${missing.map(({ name }) => name).join(', ')}`);
  run('apt-get', 'update');
  run('apt-get', 'install', '--yes', '--no-install-recommends', ...packages);
  // Debian starts what it installs; the tests start their own.
  if (packages.includes('nginx')) run('service', 'nginx', 'stop');
}
for (const { name, packages } of tools.filter(({ isThere }) => !isThere())) {
  console.error(
    `The tests need ${name}. Install it with "apt-get install ${packages.join(' ')}", then run them again.`,
  );
  process.exitCode = 1;
}
