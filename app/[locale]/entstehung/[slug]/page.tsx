import { TextPage } from '@/components/document/text-page';
import { documentRoute, pagesBelow } from '@/lib/routes/document';

const route = documentRoute('page', TextPage, pagesBelow('entstehung'));

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
