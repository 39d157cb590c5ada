import type { Thing, WithContext } from 'schema-dts';

/** Data for search engines. `<` is escaped so that no text can end the element. */
export function JsonLd({ data }: { data: WithContext<Thing> | undefined }) {
  if (!data) return null;
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
    />
  );
}
