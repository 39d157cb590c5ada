import { Foreign } from '@/components/site/foreign';
import type { Document } from '@/lib/content';

interface Props {
  of: Document;
}

/** The title of a document; marked as German where there is no translation. */
export const Title = ({ of }: Props) => <Words of={of} text={of.title} />;

/** The summary of a document; marked as German where there is no translation. */
export const Summary = ({ of }: Props) => <Words of={of} text={of.summary} />;

/** Words of a document in a page that is otherwise in the reader's language. */
export function Words({ of: { isFallback, textLocale }, text }: Props & { text: string }) {
  return isFallback ? <Foreign locale={textLocale}>{text}</Foreign> : text;
}
