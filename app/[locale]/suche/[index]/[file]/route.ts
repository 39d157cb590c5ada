import { searchFileParams, searchFileResponse } from '@/lib/search-index/indexes';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = searchFileParams;

export async function GET(
  _request: Request,
  { params }: { params: Promise<Record<'locale' | 'index' | 'file', string>> },
) {
  return searchFileResponse(await params);
}
