import { PapersPage } from '@/components/matrix/papers-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('entstehung/diskussionspapiere', PapersPage);

export const { generateMetadata } = route;
export default route.Page;
