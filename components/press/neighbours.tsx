import { useTranslations } from 'next-intl';
import { TitleLink } from '@/components/document/words';
import type { PressRelease } from '@/lib/content';
import { neighboursOf } from '@/lib/press/archive';

/** The releases published right before and after this one. */
export function Neighbours({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  const { older, newer } = neighboursOf(release);
  if (!older && !newer) return null;
  return (
    <nav className="neighbours" aria-label={t('neighbours')}>
      {older && <Neighbour label={t('older')} rel="prev" release={older} />}
      {newer && <Neighbour label={t('newer')} rel="next" release={newer} />}
    </nav>
  );
}

function Neighbour({ label, rel, release }: { label: string; rel: string; release: PressRelease }) {
  return (
    <p>
      <span>{label}</span>
      <TitleLink of={release} rel={rel} />
    </p>
  );
}
