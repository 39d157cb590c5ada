import { matrixOdtRoute } from '@/lib/matrix-route';

const route = matrixOdtRoute();

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = route;
