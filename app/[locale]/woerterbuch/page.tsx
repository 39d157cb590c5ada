import { GlossaryPage } from '@/components/glossary/glossary-page';
import { pageRoute } from '@/lib/routes/document';

const route = pageRoute('woerterbuch', GlossaryPage);

export const { generateMetadata } = route;
export default route.Page;
