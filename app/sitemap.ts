import { sitemap } from '@/lib/publish/sitemap';

export const dynamic = 'force-static';
export default sitemap;
