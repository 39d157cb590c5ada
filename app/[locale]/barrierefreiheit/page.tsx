import { AccessibilityPage } from '@/components/accessibility/accessibility-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('barrierefreiheit', AccessibilityPage);

export const { generateMetadata } = route;
export default route.Page;
