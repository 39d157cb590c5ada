import { ThemesPage } from '@/components/lists/themes-page';
import { pageRoute } from '@/lib/document-route';

const route = pageRoute('querschnittsthemen', ThemesPage);

export const { generateMetadata } = route;
export default route.Page;
