import { getTranslations } from 'next-intl/server';
import { TextPage } from '@/components/document/text-page';
import type { Page } from '@/lib/content';
import { catalogueFiles, type Distribution, datasets } from '@/lib/data/datasets';
import { formats } from '@/lib/data/formats';

/** What can be taken along as data: words, and every file with the standard that it follows. */
export async function DataPage({ document }: { document: Page }) {
  const t = await getTranslations('DataPage');
  const { locale } = document;
  return (
    <TextPage document={document}>
      <section>
        <h2 id="dateien">{t('files')}</h2>
        <dl className="record">
          {datasets().map(({ id, title, files }) => (
            <Files key={id} name={title(locale)} files={files(locale)} />
          ))}
          <Files name={t('catalogue')} files={catalogueFiles} />
        </dl>
      </section>
    </TextPage>
  );
}

function Files({ name, files }: { name: string; files: readonly Distribution[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {files.map(({ path, format, locale }) => (
        <dd key={path}>
          <a href={path} hrefLang={locale}>
            <bdi dir="ltr">{formats[format].name}</bdi>
          </a>{' '}
          <bdi dir="ltr">({formats[format].standard})</bdi>
        </dd>
      ))}
    </div>
  );
}
