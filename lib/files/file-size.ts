import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesFolder } from './folder.ts';

/** How large a file that is no page is, in bytes; files are written before pages are drawn. */
export const fileSizeOf = (path: string): number => statSync(join(filesFolder, path)).size;
