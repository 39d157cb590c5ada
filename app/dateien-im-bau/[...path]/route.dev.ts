import { siteFileResponse } from '@/lib/files/response';

export const GET = siteFileResponse;
