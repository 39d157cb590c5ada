import { useTranslations } from 'next-intl';
import { Title } from '@/components/document/words';
import { type PressRelease, type ReleaseWording, wordingOf } from '@/lib/content';
import { languageName } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { issuerOf } from '@/lib/press/archive';
import { languageAttributes, originOf } from '@/lib/press/wording';
import { wordingPath } from '@/lib/urls';

/** Leads from a summary to the official words; where the archive has none, it says whose they are. */
export function Wording({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  const { locale, facts } = release;
  const wording = wordingOf(release);
  if (!wording) return <WithoutWording release={release} />;
  const { language } = wording;
  return (
    <section>
      <h2 id="originaltext">{t('wording')}</h2>
      <p>{t('wordingNotice')}</p>
      <p>
        <a href={wordingPath(release)} hrefLang={language}>
          <bdi {...languageAttributes(language)}>{facts.officialTitle}</bdi>
        </a>{' '}
        ({languageName(locale, language)})
      </p>
      <WordingOrigin wording={wording} locale={locale} />
    </section>
  );
}

function WithoutWording({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  const issuer = issuerOf(release);
  if (!issuer) return <p>{t('wordingUnknown')}</p>;
  return (
    <p>
      {t('wordingPublisher')} <Title of={issuer} />
    </p>
  );
}

/** Where official words are from, and how to tell that the file is the same. */
export function WordingOrigin({ wording, locale }: { wording: ReleaseWording; locale: Locale }) {
  const t = useTranslations('PressRelease');
  return (
    <dl className="record">
      {originOf(wording, locale, t).map(({ label, text, date, url }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{date ? <time dateTime={date}>{text}</time> : <Code text={text} url={url} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Code({ text, url }: { text: string; url?: string }) {
  const code = <bdi dir="ltr">{text}</bdi>;
  return url ? <a href={url}>{code}</a> : code;
}
