import { matrixDocxRoute } from '@/lib/matrix-route';

const route = matrixDocxRoute();

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = route;
