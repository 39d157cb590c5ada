import { EntryPage } from '@/components/entry/entry-page';
import { entryMetadata } from '@/lib/routes/metadata';

export const generateMetadata = entryMetadata;
export default EntryPage;
