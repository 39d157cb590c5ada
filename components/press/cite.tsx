import { getTranslations } from 'next-intl/server';
import { German } from '@/components/site/foreign';
import { List } from '@/components/site/list';
import type { PressRelease } from '@/lib/content';
import { sourceLocale } from '@/lib/locales';
import { citationOf, germanCitation } from '@/lib/press/citation';
import {
  absolute,
  type PressFileFormat,
  pathTo,
  pressFileFormats,
  pressFilePath,
} from '@/lib/urls';

const formatNames: Record<PressFileFormat, string> = {
  txt: 'TXT',
  json: 'JSON',
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
};

/** How to cite a release: ready to copy, and as files. */
export async function Cite({ release }: { release: PressRelease }) {
  const t = await getTranslations('PressRelease');
  const german = await getTranslations({ locale: sourceLocale, namespace: 'PressRelease' });
  return (
    <section>
      <h2 id="zitieren">{t('cite')}</h2>
      <p className="citation">
        <German>{germanCitation(citationOf(release, german(release.facts.kind)))}</German>
      </p>
      <p>
        {t('summaryAddress')} <bdi dir="ltr">{absolute(pathTo(release.locale, release))}</bdi>
      </p>
      <p className="cite-files">{t('files')}</p>
      <List className="inline-links">
        {pressFileFormats.map((format) => (
          <li key={format}>
            <a href={pressFilePath(release.locale, release, format)}>
              <bdi dir="ltr">{formatNames[format]}</bdi>
            </a>
          </li>
        ))}
      </List>
    </section>
  );
}
