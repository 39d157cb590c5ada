import { DataPage } from '@/components/data/data-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('daten', DataPage);

export const { generateMetadata } = route;
export default route.Page;
