import { List } from '@/components/site/list';
import { type Locale, localeCodes, localeEntry } from '@/lib/locales';
import { pathIn } from '@/lib/urls';

/** Links to one page in every language, each language under its own name. */
export function LanguageList({ address, current }: { address: string; current?: Locale }) {
  return (
    <List className="language-list">
      {localeCodes.map(localeEntry).map(({ code, name, direction }) => (
        <li key={code}>
          <a
            href={pathIn(code, address)}
            hrefLang={code}
            lang={code}
            dir={direction}
            aria-current={code === current ? 'true' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </List>
  );
}
