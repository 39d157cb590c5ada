import { SearchPage } from '@/components/search/search-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('suche', SearchPage);

export const { generateMetadata } = route;
export default route.Page;
