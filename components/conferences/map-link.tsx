import { useTranslations } from 'next-intl';
import { venueLine } from '@/lib/conferences/marks';
import type { Conference } from '@/lib/content';
import { mapUrl } from '@/lib/urls';

/** Opens the address in the map application of the reader's device. */
export function MapLink({ conference }: { conference: Conference }) {
  const t = useTranslations('MapLink');
  const { coordinates } = conference.facts;
  if (!coordinates) return null;
  return (
    <a className="map-link" href={mapUrl(coordinates, venueLine(conference.facts))}>
      {t('open')}
    </a>
  );
}
