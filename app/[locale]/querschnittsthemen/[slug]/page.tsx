import { ConceptPage } from '@/components/document/concept-page';
import { documentRoute } from '@/lib/routes/document';

const route = documentRoute('theme', ConceptPage);

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
