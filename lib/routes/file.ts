import { isLocale, type Locale, localeCodes } from '../locales.ts';

type Params = Record<string, string>;

interface FileRoute<P extends Params> {
  contentType: string;
  /** The route's own parameters beside the language; one file a language when there are none. */
  paramsOf?: () => P[];
  write: (locale: Locale, params: P) => Promise<string | Uint8Array<ArrayBuffer>>;
}

/** What a route below `[locale]` needs to publish a file in every language. */
export function fileRoute<P extends Params = Record<never, string>>({
  contentType,
  paramsOf = () => [{} as P],
  write,
}: FileRoute<P>) {
  return {
    generateStaticParams: () =>
      localeCodes.flatMap((locale) => paramsOf().map((params) => ({ locale, ...params }))),
    GET: async (_request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
      const { locale, ...params } = (await context.params) as P & { locale: string };
      if (!isLocale(locale)) throw new Error(`"${locale}" is no language of lib/locales.ts.`);
      const body = await write(locale, params as unknown as P);
      return new Response(body, { headers: { 'content-type': contentType } });
    },
  };
}
