import { join } from 'node:path';

/** Where contentlayer2 leaves what it has read, a folder for each type of document. */
export const generatedFolder = join(process.cwd(), '.contentlayer', 'generated');
