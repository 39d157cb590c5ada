import { useTranslations } from 'next-intl';
import { upcomingFirst } from '@/lib/conferences/marks';
import { borderPath, mapSize, positionOf } from '@/lib/conferences/state-outline';
import { getConferences } from '@/lib/content';
import { number, today } from '@/lib/dates';
import type { Locale } from '@/lib/locales';

const margin = 4;
/** Room for the names of places that lie near the eastern border, with the letters set wide. */
const roomForNames = 84;
/** Of the coordinates in the conferences' facts. */
const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** Where the conferences were: numbered like the schedule, which says the same in words. */
export function ConferenceMap({ locale }: { locale: Locale }) {
  const t = useTranslations('ConferenceMap');
  const { width, height } = mapSize;
  const places = upcomingFirst(getConferences(locale), today()).flatMap(({ slug, facts }, index) =>
    facts.coordinates
      ? [{ slug, name: facts.place, sign: index + 1, ...positionOf(facts.coordinates) }]
      : [],
  );
  return (
    <figure className="conference-map">
      <svg
        viewBox={`${-margin} ${-margin} ${width + roomForNames} ${height + 2 * margin}`}
        role="img"
        aria-label={t('label', { count: places.length })}
      >
        <path d={borderPath} />
        {places.map(({ slug, name, sign, x, y }) => (
          <g key={slug}>
            <circle cx={x} cy={y} r="9" />
            <text className="conference-map-sign" x={x} y={y + 4} textAnchor="middle">
              {number(locale, sign)}
            </text>
            <text direction="ltr" x={x + 13} y={y + 4}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        {t.rich('caption', {
          licence: licence.name,
          terms: (words) => (
            <a href={licence.url}>
              <bdi dir="ltr">{words}</bdi>
            </a>
          ),
        })}
      </figcaption>
    </figure>
  );
}
