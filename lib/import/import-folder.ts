import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importFile } from './import-file.ts';
import type { Archive } from './read-archive.ts';
import { Refusal } from './refusal.ts';
import { openQuestions } from './report.ts';

/** Files that programs leave in folders. */
const left = /^(?:\..*|~\$.*|Thumbs\.db|desktop\.ini)$/i;

/**
 * Brings in every file of a folder, and says after each what became of it. It asks nothing: files that
 * need an answer stay, and are named with what is missing. Whoever runs it again gets those only.
 *
 * @returns whether every file is in the archive now
 */
export async function importFolder(folder: string, archive: Archive): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !left.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const open: string[] = [];
  const count = { filed: 0, known: 0 };
  for (const [index, path] of paths.entries()) {
    const start = `[${index + 1}/${paths.length}] ${basename(path)}`;
    try {
      const result = await importFile(path, archive, { facts: {} });
      count[result.state] += 1;
      console.log(
        `${start}: ${result.state === 'known' ? 'schon da' : 'angelegt'}, ${result.target}`,
      );
      if (result.state === 'filed')
        for (const line of openQuestions(result)) console.log(`    ${line}`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      open.push(`${path}: ${error.message}`);
      console.log(`${start}: offen`);
    }
  }
  console.log(`\nAngelegt: ${count.filed} · schon da: ${count.known} · offen: ${open.length}`);
  if (open.length > 0) console.error(`\nOffen, bitte einzeln einlesen:\n${open.join('\n')}`);
  return open.length === 0;
}
