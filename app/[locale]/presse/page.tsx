import { PressPage } from '@/components/press/press-page';
import { pageRoute } from '@/lib/document-route';

const route = pageRoute('presse', PressPage);

export const { generateMetadata } = route;
export default route.Page;
