import { Summary, TitleLink } from '@/components/document/words';
import { FieldIcon } from '@/components/icons/field-icon';
import { German } from '@/components/site/foreign';
import { List } from '@/components/site/list';
import { getFields } from '@/lib/content';
import { number } from '@/lib/dates';
import type { Locale } from '@/lib/locales';

/** The fields of action, each in its colour. */
export function FieldCards({ locale, level = 3 }: { locale: Locale; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <List className="field-cards">
      {getFields(locale).map((field) => (
        <li key={field.slug} className={`field-card field-${field.facts.number}`}>
          <p className="field-card-sign">
            <span>{number(locale, field.facts.number)}</span>
            <FieldIcon icon={field.facts.icon} />
          </p>
          <Heading>
            <TitleLink of={field} />
          </Heading>
          <p>
            <Summary of={field} />
          </p>
          <p className="field-card-name">
            <German>{field.facts.officialName}</German>
          </p>
        </li>
      ))}
    </List>
  );
}
