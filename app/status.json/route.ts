import { translationStatus } from '@/lib/site/translation-status';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json({ languages: translationStatus() });
}
