import { useTranslations } from 'next-intl';
import { Foreign } from '@/components/site/foreign';
import type { PressRelease } from '@/lib/content';
import { type RecordValue, recordOf } from '@/lib/press/bibliography';

/** The bibliographic record. */
export function PressRecord({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  return (
    <dl className="record">
      {recordOf(release, t).map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          {values.map((value) => (
            <dd key={value.text}>
              <Value value={value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Value({ value: { text, locale, date, path } }: { value: RecordValue }) {
  if (path) {
    return (
      <a href={path}>
        <Foreign locale={locale}>{text}</Foreign>
      </a>
    );
  }
  if (date) return <time dateTime={date}>{text}</time>;
  return <Foreign locale={locale}>{text}</Foreign>;
}
