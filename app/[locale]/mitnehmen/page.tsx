import { TakeAlongPage } from '@/components/take-along/take-along-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('mitnehmen', TakeAlongPage);

export const { generateMetadata } = route;
export default route.Page;
