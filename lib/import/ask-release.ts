import type { Ask } from './questions.ts';
import { type Archive, numberKey } from './read-archive.ts';
import { type Release, withoutContents } from './release.ts';

/** Why a number or an issuer cannot be that of a new release. */
export const problems = ({ known, numbers }: Archive) => ({
  number: (number: string, issuer?: string) => {
    const former = numbers.get(numberKey(number, issuer));
    return former && `Diese Nummer gibt es schon: ${former}`;
  },
  issuer: (slug: string) =>
    known.issuers.some((issuer) => issuer.slug === slug)
      ? undefined
      : `Diesen Herausgeber gibt es nicht: ${slug}`,
});

/** Asks for the facts of a release. */
export async function askRelease(ask: Ask, archive: Archive): Promise<Release> {
  const problem = problems(archive);
  const slugs = archive.known.issuers.map(({ slug }) => slug).join(', ');
  const officialTitle = await ask('Amtlicher Titel:', 'officialTitle');
  const issuer = await ask(`Herausgeber (${slugs}; leer: unbekannt):`, 'issuer', problem.issuer);
  return {
    ...withoutContents,
    officialTitle,
    issuer,
    number: await ask('Nummer, zum Beispiel 539/2020 (leer: keine):', 'number', (number) =>
      problem.number(number, issuer),
    ),
    date: await ask('Tag, zum Beispiel 14.12.2020:', 'date'),
    place: await ask('Ort (leer: unbekannt):', 'place'),
  };
}
