import { useTranslations } from 'next-intl';
import { Title } from '@/components/document/words';
import { FieldIcon } from '@/components/icons/field-icon';
import { getFields, getThemes } from '@/lib/content';
import type { Locale } from '@/lib/locales';
import { pathTo } from '@/lib/urls';

/**
 * The concept at a glance, as a weave: seven fields of action as the warp, six cross-cutting themes
 * as the weft. Each strip is a link; a screen reader meets two lists.
 */
export function Weave({ locale }: { locale: Locale }) {
  const t = useTranslations('Weave');
  return (
    <nav className="weave" aria-label={t('label')}>
      <ul className="weave-warp" aria-label={t('fields')}>
        {getFields(locale).map((field) => (
          <li key={field.slug} className={`field-${field.facts.number}`}>
            <a href={pathTo(locale, field)}>
              <span className="weave-name">
                <FieldIcon slug={field.slug} />
                <span>
                  <Title of={field} />
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <ul className="weave-weft" aria-label={t('themes')}>
        {getThemes(locale).map((theme) => (
          <li key={theme.slug}>
            <a href={pathTo(locale, theme)}>
              <span>
                <Title of={theme} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
