import { ThemesPage } from '@/components/lists/themes-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('querschnittsthemen', ThemesPage);

export const { generateMetadata } = route;
export default route.Page;
