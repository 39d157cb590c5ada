import { useTranslations } from 'next-intl';
import { Summary, Title, TitleLink } from '@/components/document/words';
import { German } from '@/components/site/foreign';
import type { PressRelease } from '@/lib/content';
import { longDate } from '@/lib/dates';
import { issuerOf } from '@/lib/press/archive';
import { citationOf, coins } from '@/lib/press/citation';

interface Props {
  releases: PressRelease[];
  level?: 2 | 3;
  /** Whether reference managers can take releases from the list. */
  isCitable?: boolean;
}

/** Releases in a row: date, number and issuer beside the title and what it is about. */
export function PressList({ releases, level = 2, isCitable = false }: Props) {
  const t = useTranslations('PressRelease');
  const Heading = `h${level}` as const;
  return (
    <ol className="press-list" reversed>
      {releases.map((release) => (
        <li key={release.slug}>
          <PressRecord release={release} />
          <div>
            <Heading>
              <TitleLink of={release} />
            </Heading>
            <p>
              <Summary of={release} />
            </p>
            {isCitable && (
              <span className="Z3988" title={coins(citationOf(release, t(release.facts.kind)))} />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function PressRecord({ release }: { release: PressRelease }) {
  const { date, number } = release.facts;
  const issuer = issuerOf(release);
  return (
    <p className="press-record">
      {date && <time dateTime={date}>{longDate(release.locale, date)}</time>}
      {number && (
        <span>
          <German>{number}</German>
        </span>
      )}
      {issuer && (
        <span>
          <Title of={issuer} />
        </span>
      )}
    </p>
  );
}
