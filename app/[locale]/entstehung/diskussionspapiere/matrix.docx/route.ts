import { matrixDocxRoute } from '@/lib/routes/matrix';

const route = matrixDocxRoute();

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = route;
