import { translationStatus } from '@/lib/site/translation-status';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return Response.json({ languages: await translationStatus() });
}
