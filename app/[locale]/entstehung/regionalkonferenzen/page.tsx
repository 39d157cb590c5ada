import { ConferencesPage } from '@/components/conferences/conferences-page';
import { pageRoute } from '@/lib/document-route';

const route = pageRoute('entstehung/regionalkonferenzen', ConferencesPage);

export const { generateMetadata } = route;
export default route.Page;
