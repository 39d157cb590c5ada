import { Summary, TitleLink } from '@/components/document/words';
import { ArrowIcon } from '@/components/icons/interface-icons';
import { List } from '@/components/site/list';
import { getThemes } from '@/lib/content';
import type { Locale } from '@/lib/locales';

/** The cross-cutting themes, as threads one under the other. */
export function ThemeThreads({ locale, level = 3 }: { locale: Locale; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <List className="theme-threads">
      {getThemes(locale).map((theme) => (
        <li key={theme.slug}>
          <Heading>
            <TitleLink of={theme} />
          </Heading>
          <p>
            <Summary of={theme} />
          </p>
          <ArrowIcon />
        </li>
      ))}
    </List>
  );
}
