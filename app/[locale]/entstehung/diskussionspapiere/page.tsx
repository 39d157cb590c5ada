import { PapersPage } from '@/components/matrix/papers-page';
import { pageRoute } from '@/lib/document-route';

const route = pageRoute('entstehung/diskussionspapiere', PapersPage);

export const { generateMetadata } = route;
export default route.Page;
