import { useTranslations } from 'next-intl';
import { Title } from '@/components/document/words';
import { List } from '@/components/site/list';
import { getDocument } from '@/lib/content';
import type { Locale } from '@/lib/locales';
import { helpNavigation, legalNavigation, mainNavigation, pageSlugs } from '@/lib/navigation';
import { languageChoicePath, pathTo } from '@/lib/urls';

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = useTranslations('SiteFooter');
  return (
    <footer className="site-footer">
      <div className="wrap">
        <FooterLinks
          locale={locale}
          title={t('concept')}
          slugs={mainNavigation.filter((slug) => slug !== pageSlugs.home)}
        />
        <FooterLinks locale={locale} title={t('help')} slugs={helpNavigation}>
          <li>
            <a href={languageChoicePath}>{t('languages')}</a>
          </li>
        </FooterLinks>
        <FooterLinks locale={locale} title={t('legal')} slugs={legalNavigation} />
      </div>
    </footer>
  );
}

function FooterLinks(props: {
  locale: Locale;
  title: string;
  slugs: readonly string[];
  children?: React.ReactNode;
}) {
  return (
    <section>
      <h2>{props.title}</h2>
      <List>
        {props.slugs.map((slug) => (
          <li key={slug}>
            <a href={pathTo(props.locale, { kind: 'page', slug })}>
              <Title of={getDocument('page', slug, props.locale)} />
            </a>
          </li>
        ))}
        {props.children}
      </List>
    </section>
  );
}
