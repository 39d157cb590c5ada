import { PressViewPage } from '@/components/press/press-view-page';
import { pressViewRoute, yearViews } from '@/lib/routes/press-view';

const route = pressViewRoute(PressViewPage, yearViews);

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
