import { script, scriptNames } from '@/lib/browser-modules';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  return (await scriptNames()).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  return new Response(await script((await params).file), { headers });
}
