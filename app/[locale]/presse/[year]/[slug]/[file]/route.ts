import { pressFileRoute } from '@/lib/routes/press-file';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const { generateStaticParams, GET } = pressFileRoute;
