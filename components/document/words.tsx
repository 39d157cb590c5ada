import { StateMark } from '@/components/document/state-mark';
import { Foreign } from '@/components/site/foreign';
import type { Document } from '@/lib/content';
import { pathTo } from '@/lib/urls';

interface Props {
  of: Document;
}

/** The title of a document; marked as German where there is no translation. */
export const Title = ({ of }: Props) => <Words of={of} text={of.title} />;

/** The summary of a document; marked as German where there is no translation. */
export const Summary = ({ of }: Props) => <Words of={of} text={of.summary} />;

/** Leads to a document by its title, and says when it no longer stands. */
export function TitleLink({ of, rel }: Props & { rel?: string }) {
  return (
    <>
      <a href={pathTo(of.locale, of)} rel={rel}>
        <Title of={of} />
      </a>
      <StateMark of={of} />
    </>
  );
}

/** What a document's page begins with. */
export function TitleAndLead({ of }: Props) {
  return (
    <>
      <h1>
        <Title of={of} />
      </h1>
      <p className="lead">
        <Summary of={of} />
      </p>
    </>
  );
}

/** Words of a document in a page that is otherwise in the reader's language. */
export function Words({ of: { isFallback, textLocale }, text }: Props & { text: string }) {
  return isFallback ? <Foreign locale={textLocale}>{text}</Foreign> : text;
}
