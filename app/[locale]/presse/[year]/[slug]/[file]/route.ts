import { pressFileRoute } from '@/lib/publish/press-file-route';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const { generateStaticParams, GET } = pressFileRoute;
