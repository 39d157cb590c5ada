import { ConferencePage } from '@/components/conferences/conference-page';
import { documentRoute } from '@/lib/routes/document';

const route = documentRoute('conference', ConferencePage);

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
