import { useTranslations } from 'next-intl';
import { German } from '@/components/site/foreign';

/** The name in the adopted concept: the words on the letter in the reader's hand. */
export function OfficialName({ name }: { name: string }) {
  const t = useTranslations('OfficialName');
  return (
    <p className="official-name">
      <span>{t('label')}</span>{' '}
      <strong>
        <German>{name}</German>
      </strong>
    </p>
  );
}
