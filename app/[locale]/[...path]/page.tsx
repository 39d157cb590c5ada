import { SideBySidePage } from '@/components/side-by-side/side-by-side-page';
import { sideBySideRoute } from '@/lib/routes/document';

/** Every document beside its German text: the document's address and `deutsch/`. */
const route = sideBySideRoute(SideBySidePage);

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
