import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { localeCodes } from '../locales.ts';
import { pageSlugs } from '../navigation.ts';
import { addressOf, notFoundPath, pathIn } from '../urls.ts';
import { headersFile } from './headers.ts';
import { securityText, securityTextPath } from './security-txt.ts';

const contact = process.env.SECURITY_CONTACT;

/** Written before anything is rendered, so that a mistake in the contact stops a build at once. */
const security = contact && securityText(contact);

/**
 * Adds to an exported site what hosts look for by its name: `404.html` in every language's folder,
 * `_headers`, and `security.txt` when SECURITY_CONTACT is set.
 */
export async function addHostingFiles(folder: string): Promise<void> {
  for (const locale of localeCodes) {
    const page = join(
      folder,
      pathIn(locale, addressOf({ kind: 'page', slug: pageSlugs.notFound })),
    );
    await rename(join(page, 'index.html'), join(folder, notFoundPath(locale)));
    await rm(page, { recursive: true });
  }
  await writeFile(join(folder, '_headers'), headersFile());
  if (security) {
    const file = join(folder, securityTextPath);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, security);
  }
}
