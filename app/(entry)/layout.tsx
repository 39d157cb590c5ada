import '../globals.css';
import { ContentProblems } from '@/components/site/content-problems';
import { localeEntry, sourceLocale } from '@/lib/locales';

export { siteViewport as viewport } from '@/lib/routes/metadata';

export default function EntryLayout({ children }: { children: React.ReactNode }) {
  const { code, direction } = localeEntry(sourceLocale);
  return (
    <html lang={code} dir={direction}>
      <body>
        {process.env.NODE_ENV === 'development' && <ContentProblems />}
        {children}
      </body>
    </html>
  );
}
