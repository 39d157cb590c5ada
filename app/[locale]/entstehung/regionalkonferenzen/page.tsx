import { ConferencesPage } from '@/components/conferences/conferences-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('entstehung/regionalkonferenzen', ConferencesPage);

export const { generateMetadata } = route;
export default route.Page;
