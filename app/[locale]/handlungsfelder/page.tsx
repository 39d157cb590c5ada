import { FieldsPage } from '@/components/lists/fields-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('handlungsfelder', FieldsPage);

export const { generateMetadata } = route;
export default route.Page;
