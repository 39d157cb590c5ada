import '../globals.css';
import { ContentProblems } from '@/components/site/content-problems';
import { currentLocale, localeParams } from '@/lib/i18n';
import { localeEntry } from '@/lib/locales';

export const dynamicParams = false;
export const generateStaticParams = localeParams;
export { siteViewport as viewport } from '@/lib/routes/metadata';

export default async function RootLayout({ children }: LayoutProps<'/[locale]'>) {
  const { code, direction } = localeEntry(await currentLocale());
  return (
    <html lang={code} dir={direction}>
      <body>
        {process.env.NODE_ENV === 'development' && <ContentProblems />}
        {children}
      </body>
    </html>
  );
}
