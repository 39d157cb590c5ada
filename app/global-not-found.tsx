import './globals.css';
import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/entry/not-found-page';
import { getDocument } from '@/lib/content';
import { sourceLocale } from '@/lib/locales';

export function generateMetadata(): Metadata {
  const { title, summary } = getDocument('page', 'nicht-gefunden', sourceLocale);
  return { title, description: summary, robots: { index: false } };
}

export default function GlobalNotFound() {
  return (
    <html lang={sourceLocale} dir="ltr">
      <body>
        <NotFoundPage />
      </body>
    </html>
  );
}
