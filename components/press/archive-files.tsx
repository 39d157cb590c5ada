import { useTranslations } from 'next-intl';
import {
  type ArchiveFileFormat,
  archiveFileFormats,
  archiveFilePath,
  type PressFilter,
} from '@/lib/urls';

const formatNames: Record<ArchiveFileFormat, string> = {
  csv: 'CSV',
  jsonl: 'JSON Lines',
  bib: 'BibTeX',
};

/** The archive, or a year of it, as a file; narrower views have none. */
export function ArchiveFiles({ filter }: { filter: PressFilter }) {
  const t = useTranslations('PressRelease');
  const { year, ...others } = filter;
  if (Object.keys(others).length > 0) return null;
  return (
    <p className="feed-links">
      {t('files')}{' '}
      {archiveFileFormats.map((format) => (
        <a key={format} href={archiveFilePath(format, year)} hrefLang="de">
          <bdi dir="ltr">{formatNames[format]}</bdi>
        </a>
      ))}
    </p>
  );
}
