import { ProcessPage } from '@/components/process/process-page';
import { pageRoute } from '@/lib/document-route';

const route = pageRoute('entstehung', ProcessPage);

export const { generateMetadata } = route;
export default route.Page;
