import { getDocument } from '../content.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import { isLocale, localeCodes } from '../locales.ts';
import { getPressReleases } from '../press/archive.ts';
import { pressFile } from '../press/representations.ts';
import { hasPressFile, pressFileFormats, pressFileName } from '../urls.ts';

interface Params {
  locale: string;
  year: string;
  slug: string;
  file: string;
}

/** What the route needs to publish every release in the formats in which it can be taken along. */
export const pressFileRoute = {
  generateStaticParams: (): Params[] =>
    localeCodes.flatMap((locale) =>
      getPressReleases(locale).flatMap((release) => {
        const [year = '', slug = ''] = release.slug.split('/');
        return pressFileFormats
          .filter((format) => hasPressFile(release, locale, format))
          .map((format) => ({ locale, year, slug, file: pressFileName(release.slug, format) }));
      }),
    ),
  GET: async (_request: Request, { params }: { params: Promise<Params> }) => {
    const { locale, year, slug, file } = await params;
    const path = `${year}/${slug}`;
    const format = pressFileFormats.find((candidate) => pressFileName(path, candidate) === file);
    if (!isLocale(locale) || !format) return new Response(null, { status: 404 });
    return new Response(await pressFile(getDocument('press', path, locale), format), {
      headers: { 'content-type': contentTypeOf(file) },
    });
  },
};
