import { pressFeedRoute } from '@/lib/routes/press-feed';

const route = pressFeedRoute('json', 'topic');

export const dynamic = 'force-static';
export const dynamicParams = false;
export const { generateStaticParams, GET } = route;
