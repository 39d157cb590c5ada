import { useTranslations } from 'next-intl';

export function SkipLink() {
  const t = useTranslations('SkipLink');
  return (
    <a className="skip-link" href="#inhalt">
      {t('label')}
    </a>
  );
}
