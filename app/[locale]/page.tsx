import { HomePage } from '@/components/home/home-page';
import { pageRoute } from '@/lib/document-route';

const route = pageRoute('startseite', HomePage);

export const { generateMetadata } = route;
export default route.Page;
