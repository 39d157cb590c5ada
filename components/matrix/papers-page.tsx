import { useTranslations } from 'next-intl';
import { ByDay } from '@/components/by-day/by-day';
import { TextPage } from '@/components/document/text-page';
import type { Page } from '@/lib/content';
import { longDate, today } from '@/lib/dates';
import { isOpen } from '@/lib/matrix/feedback';
import type { pageSlugs } from '@/lib/navigation';
import { matrixAddress, pathIn } from '@/lib/urls';
import { MatrixForm } from './matrix-form';

type PapersDocument = Page<typeof pageSlugs.papers>;

/** What the discussion papers were, and the matrix in which people commented on them. */
export function PapersPage({ document }: { document: PapersDocument }) {
  return (
    <TextPage document={document}>
      <Matrix document={document} />
    </TextPage>
  );
}

function Matrix({ document: { locale, facts } }: { document: PapersDocument }) {
  const t = useTranslations('PapersPage');
  const until = facts.feedback.until;
  return (
    <>
      <h2 id="matrix">{t('matrix')}</h2>
      <p className="notice">
        {!isOpen(facts.feedback, today()) ? (
          t('archive')
        ) : until ? (
          <ByDay day={until} after={t('archive')}>
            {t('openUntil', { date: longDate(locale, until) })}
          </ByDay>
        ) : (
          t('open')
        )}
      </p>
      <ul>
        <li>
          <a href={pathIn(locale, matrixAddress('docx'))} download>
            {t('docx')}
          </a>
        </li>
        <li>
          <a href={pathIn(locale, matrixAddress('odt'))} download>
            {t('odt')}
          </a>
        </li>
      </ul>
      <MatrixForm locale={locale} />
    </>
  );
}
