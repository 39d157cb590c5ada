import { NotFoundPageIn } from '@/components/entry/not-found-page';
import { currentLocale } from '@/lib/i18n';
import { notFoundMetadata } from '@/lib/routes/metadata';

export const generateMetadata = async () => notFoundMetadata(await currentLocale());

/** The build moves it to where servers look for it: `404.html` in the language's folder. */
export default async function Page() {
  return <NotFoundPageIn locale={await currentLocale()} />;
}
