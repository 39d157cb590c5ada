import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { contentTypeOf } from '../hosting/content-types.ts';
import { filesFolder } from './folder.ts';

/** A file that is no page, for the server of `npm run dev`; a built site holds it as a file. */
export async function siteFileResponse(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const { path } = await params;
  const name = normalize(join('/', ...path));
  try {
    const content = await readFile(join(filesFolder, name));
    return new Response(content, { headers: { 'content-type': contentTypeOf(name) } });
  } catch {
    return new Response(null, { status: 404 });
  }
}
