import { PressReleasePage } from '@/components/press/press-release-page';
import { documentRoute, pressPath } from '@/lib/routes/document';

const route = documentRoute('press', PressReleasePage, pressPath);

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
