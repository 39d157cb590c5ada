import { matrixOdtRoute } from '@/lib/routes/matrix';

const route = matrixOdtRoute();

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = route;
