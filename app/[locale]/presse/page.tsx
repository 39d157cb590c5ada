import { PressPage } from '@/components/press/press-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('presse', PressPage);

export const { generateMetadata } = route;
export default route.Page;
