import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { NextAdapter } from 'next';
import { filesFolder } from '../../files/folder.ts';
import { removeUnnamedAttachments } from '../../files/unnamed-attachments.ts';
import { addHostingFiles } from '../../hosting/files.ts';
import { exportFolder } from '../folders.ts';
import { clientComponents } from './client-components.ts';
import { removeRuntime } from './remove-runtime.ts';

/**
 * Next's official hook after the export: takes Next's own scripts and payloads out of the site, so
 * that readers get HTML and style and nothing to run, adds the files that are no pages, and leaves out
 * attachments of releases that wait. A page that needs the scripts stops the build.
 */
const adapter: NextAdapter = {
  name: 'no-runtime',
  async onBuildComplete({ projectDir, distDir }) {
    const found = await clientComponents(distDir);
    if (found.length > 0) {
      throw new Error(
        `These client components would not work, because pages carry no scripts of React: ${found.join(', ')}. Render on the server, or write a custom element.`,
      );
    }
    const folder = join(projectDir, exportFolder);
    await removeRuntime(folder);
    await cp(join(projectDir, filesFolder), folder, { recursive: true });
    await removeUnnamedAttachments(folder);
    await addHostingFiles(folder);
  },
};

export default adapter;
