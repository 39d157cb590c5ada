import { TranslationsPage } from '@/components/translations/translations-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('uebersetzung', TranslationsPage);

export const { generateMetadata } = route;
export default route.Page;
