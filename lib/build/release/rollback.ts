import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildsFolder, siteFolder, versionsFolder } from '../folders.ts';
import { keepHashedFiles } from './kept-files.ts';
import { takeLock } from './lock.ts';
import { formerVersion, publishedVersion, publishVersion, versions } from './versions.ts';

/**
 * Publishes a version again that is still there, in one step; the one published until now stays as
 * well. Readers who have one of its pages open still find its styles and scripts.
 *
 * @param wanted the name of a version; without it, the one before the published one
 * @returns what was done, or why not, as a sentence
 */
export async function rollBack(wanted?: string): Promise<{ done: boolean; text: string }> {
  mkdirSync(buildsFolder, { recursive: true });
  const lock = takeLock();
  if (!lock)
    return {
      done: false,
      text: 'Hier wird die Website gerade gebaut. Warten Sie, bis das fertig ist.',
    };
  try {
    const version = wanted ?? formerVersion();
    if (version === undefined || !versions().includes(version)) {
      return {
        done: false,
        text: `${unknown(wanted)} Es gibt: ${versions().join(', ') || 'keine'}.`,
      };
    }
    const left = publishedVersion();
    if (left !== version) {
      await keepHashedFiles(join(versionsFolder, version), siteFolder);
      await publishVersion(version);
    }
    return {
      done: true,
      text: `Die Website ist jetzt die Version ${version}. Davor war es ${left}.`,
    };
  } finally {
    lock.close();
  }
}

const unknown = (wanted: string | undefined): string =>
  wanted === undefined ? 'Es gibt keine ältere Version.' : `Die Version „${wanted}“ gibt es nicht.`;
