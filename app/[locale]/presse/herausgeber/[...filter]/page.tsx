import { PressViewPage } from '@/components/press/press-view-page';
import { pressViewRoute, viewsBelow } from '@/lib/routes/press-view';

const route = pressViewRoute(PressViewPage, viewsBelow('herausgeber'));

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
