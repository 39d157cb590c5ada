import { TextPage } from '@/components/document/text-page';
import { documentRoute, plainPages } from '@/lib/routes/document';

const route = documentRoute('page', TextPage, plainPages);

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
