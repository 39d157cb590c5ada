import { GlossaryPage } from '@/components/glossary/glossary-page';
import { pageRoute } from '@/lib/document-route';

const route = pageRoute('woerterbuch', GlossaryPage);

export const { generateMetadata } = route;
export default route.Page;
