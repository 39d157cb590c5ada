import { buildVariable } from '@/lib/build/release/processes';
import { translationStatus } from '@/lib/site/translation-status';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json({ version: process.env[buildVariable], languages: translationStatus() });
}
