import { contentTypeOf } from '@/lib/hosting/content-types';
import { script, scriptNames } from '@/lib/scripts/bundles';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  return (await scriptNames()).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return new Response(await script(file), { headers: { 'content-type': contentTypeOf(file) } });
}
