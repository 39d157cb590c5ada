import '../globals.css';
import { localeEntry, sourceLocale } from '@/lib/locales';

export { siteViewport as viewport } from '@/lib/routes/metadata';

export default function EntryLayout({ children }: { children: React.ReactNode }) {
  const { code, direction } = localeEntry(sourceLocale);
  return (
    <html lang={code} dir={direction}>
      <body>{children}</body>
    </html>
  );
}
