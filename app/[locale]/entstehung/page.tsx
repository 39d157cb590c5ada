import { ProcessPage } from '@/components/process/process-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('entstehung', ProcessPage);

export const { generateMetadata } = route;
export default route.Page;
