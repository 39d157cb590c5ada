import { useTranslations } from 'next-intl';
import type { PressRelease } from '@/lib/content';
import { qrPath } from '@/lib/press/qr-path';
import { absolute, pathTo, shortPath } from '@/lib/urls';

/** On paper: where the page is, to read and to scan. */
export function PrintAddress({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  const url = absolute(pathTo(release.locale, release));
  const { number } = release.facts;
  const { size, path } = qrPath(url);
  return (
    <div className="print-address">
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path d={path} />
      </svg>
      <p>
        {t('printAddress')}
        <br />
        <bdi dir="ltr">{url}</bdi>
        {number && (
          <>
            <br />
            <bdi dir="ltr">{absolute(shortPath(number))}</bdi>
          </>
        )}
      </p>
    </div>
  );
}
