import type { Ask } from './questions.ts';
import type { Archive } from './read-archive.ts';
import { type Release, withoutContents } from './release.ts';

/** Why a number or an issuer cannot be that of a new release. */
export const problems = ({ known, numbers }: Archive) => ({
  number: (number: string) =>
    numbers.has(number) ? `Diese Nummer gibt es schon: ${numbers.get(number)}` : undefined,
  issuer: (slug: string) =>
    known.issuers.some((issuer) => issuer.slug === slug)
      ? undefined
      : `Diesen Herausgeber gibt es nicht: ${slug}`,
});

/** Asks for the facts of a release. */
export async function askRelease(ask: Ask, archive: Archive): Promise<Release> {
  const problem = problems(archive);
  const slugs = archive.known.issuers.map(({ slug }) => slug).join(', ');
  return {
    ...withoutContents,
    officialTitle: await ask('Amtlicher Titel:', 'officialTitle'),
    number: await ask('Nummer, zum Beispiel 539/2020 (leer: keine):', 'number', problem.number),
    date: await ask('Tag, zum Beispiel 14.12.2020:', 'date'),
    place: await ask('Ort (leer: unbekannt):', 'place'),
    issuer: await ask(`Herausgeber (${slugs}; leer: unbekannt):`, 'issuer', problem.issuer),
  };
}
