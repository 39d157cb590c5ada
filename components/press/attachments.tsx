import { useTranslations } from 'next-intl';
import { Foreign } from '@/components/site/foreign';
import { List } from '@/components/site/list';
import type { PressRelease } from '@/lib/content';
import { fileSize, languageName } from '@/lib/dates';
import { attachmentsOf } from '@/lib/press/attachments';

/** The files that came with a release, with type, size and language. */
export function Attachments({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  const attachments = attachmentsOf(release);
  if (attachments.length === 0) return null;
  return (
    <section>
      <h2 id="anlagen">{t('attachments')}</h2>
      <List className="press-links">
        {attachments.map(({ path, title, type, bytes, language }) => (
          <li key={path}>
            <a href={path} hrefLang={language}>
              <Foreign locale={title.locale}>{title.text}</Foreign>
            </a>{' '}
            ({type}, {fileSize(release.locale, bytes)}, {languageName(release.locale, language)})
          </li>
        ))}
      </List>
    </section>
  );
}
