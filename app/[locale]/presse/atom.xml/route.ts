import { pressFeedRoute } from '@/lib/publish/press-feed-route';

const route = pressFeedRoute('atom');

export const dynamic = 'force-static';
export const dynamicParams = false;
export const { generateStaticParams, GET } = route;
