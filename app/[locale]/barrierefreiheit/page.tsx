import { AccessibilityPage } from '@/components/accessibility/accessibility-page';
import { pageRoute } from '@/lib/document-route';

const route = pageRoute('barrierefreiheit', AccessibilityPage);

export const { generateMetadata } = route;
export default route.Page;
