import { EntryPage } from '@/components/entry/entry-page';
import { entryMetadata } from '@/lib/metadata';

export const generateMetadata = entryMetadata;
export default EntryPage;
