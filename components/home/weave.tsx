import { useTranslations } from 'next-intl';
import { Title } from '@/components/document/words';
import { FieldIcon } from '@/components/icons/field-icon';
import { List } from '@/components/site/list';
import { getFields, getThemes } from '@/lib/content';
import type { Locale } from '@/lib/locales';
import { pathTo } from '@/lib/urls';

/**
 * The concept at a glance, as a weave: the fields of action as the warp, the cross-cutting themes as
 * the weft. Each strip is a link; a screen reader meets two lists.
 */
export function Weave({ locale }: { locale: Locale }) {
  const t = useTranslations('Weave');
  const [fields, themes] = [getFields(locale), getThemes(locale)];
  return (
    <nav
      className={`weave fields-${fields.length} themes-${themes.length}`}
      aria-label={t('label')}
    >
      <List className="weave-warp" aria-label={t('fields')}>
        {fields.map((field) => (
          <li key={field.slug} className={`field-${field.facts.number}`}>
            <a href={pathTo(locale, field)}>
              <span className="weave-name">
                <FieldIcon icon={field.facts.icon} />
                <span>
                  <Title of={field} />
                </span>
              </span>
            </a>
          </li>
        ))}
      </List>
      <List className="weave-weft" aria-label={t('themes')}>
        {themes.map((theme) => (
          <li key={theme.slug}>
            <a href={pathTo(locale, theme)}>
              <span>
                <Title of={theme} />
              </span>
            </a>
          </li>
        ))}
      </List>
    </nav>
  );
}
