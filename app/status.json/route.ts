import { translationStatus } from '@/lib/publish/translation-status';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return Response.json({ languages: await translationStatus() });
}
