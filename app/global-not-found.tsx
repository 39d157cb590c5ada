import './globals.css';
import { NotFoundPage } from '@/components/entry/not-found-page';
import { sourceLocale } from '@/lib/locales';
import { notFoundMetadata } from '@/lib/routes/metadata';

export const generateMetadata = () => notFoundMetadata(sourceLocale);

export default function GlobalNotFound() {
  return (
    <html lang={sourceLocale} dir="ltr">
      <body>
        <NotFoundPage />
      </body>
    </html>
  );
}
