import { pressFeedRoute } from '@/lib/routes/press-feed';

const route = pressFeedRoute('atom', 'topic');

export const dynamic = 'force-static';
export const dynamicParams = false;
export const { generateStaticParams, GET } = route;
