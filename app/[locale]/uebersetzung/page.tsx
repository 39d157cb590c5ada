import { TranslationsPage } from '@/components/translations/translations-page';
import { pageRoute } from '@/lib/document-route';

const route = pageRoute('uebersetzung', TranslationsPage);

export const { generateMetadata } = route;
export default route.Page;
