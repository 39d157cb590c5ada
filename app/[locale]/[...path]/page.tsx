import { WordingPage } from '@/components/press/wording-page';
import { SideBySidePage } from '@/components/side-by-side/side-by-side-page';
import { besideRoute } from '@/lib/routes/document';

/** Every document beside its German text (`deutsch/`), and the wording of releases (`wortlaut/`). */
const route = besideRoute(SideBySidePage, WordingPage);

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.Page;
