import { HomePage } from '@/components/home/home-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('startseite', HomePage);

export const { generateMetadata } = route;
export default route.Page;
