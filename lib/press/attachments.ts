import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { PressRelease } from '../content.ts';
import type { Locale } from '../locales.ts';
import { attachmentPath } from '../urls.ts';
import { remarkIn } from './remark.ts';

/** A file that came with a release, as a reader wants to know it before loading it. */
export interface Attachment {
  path: string;
  title: { text: string; locale: Locale };
  /** Ending of the file in capitals: `PDF`. */
  type: string;
  bytes: number;
  /** BCP 47 tag of the language of the file. */
  language: string;
}

/**
 * @param publicFolder where the files lie; their size is read from there
 * @throws when a file is missing
 */
export function attachmentsOf(release: PressRelease, publicFolder = 'public'): Attachment[] {
  return (release.facts.attachments ?? []).map(({ file, title, language }) => {
    const path = attachmentPath(release, file);
    return {
      path,
      title: remarkIn(title, release.locale),
      type: extname(file).slice(1).toUpperCase(),
      bytes: statSync(join(publicFolder, path)).size,
      language,
    };
  });
}
