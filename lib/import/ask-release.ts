import type { createInterface } from 'node:readline';
import { documentKinds } from '../schema.ts';
import type { Archive } from './read-archive.ts';
import { readDateLine } from './read-date.ts';
import type { ReadRelease } from './read-release.ts';

const { shape } = documentKinds.press.facts;

type Field = 'officialTitle' | 'number' | 'date' | 'place' | 'issuer';

/** An answer as facts are written: 14.12.2020 as a day, 048/2021 as the number 48/2021. */
function asStored(field: Field, answer: string): string {
  if (field === 'date') return readDateLine(answer)?.date ?? answer;
  return field === 'number' ? answer.replace(/^0+(?=\d)/, '') : answer;
}

/** Asks for the facts of a release, and again where an answer cannot be right. */
export async function askRelease(
  lines: ReturnType<typeof createInterface>,
  { known, numbers }: Archive,
): Promise<ReadRelease> {
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (
    question: string,
    field: Field,
    problem?: (value: string) => string | undefined,
  ) => {
    for (;;) {
      process.stdout.write(`${question} `);
      const { value, done } = await answers.next();
      const answer = asStored(field, done ? '' : value.trim());
      if (!answer && (done || shape[field].safeParse(undefined).success)) return undefined;
      const wrong = shape[field].safeParse(answer).error?.issues[0]?.message ?? problem?.(answer);
      if (!wrong) return answer;
      console.log(wrong);
    }
  };
  const slugs = known.issuers.map(({ slug }) => slug);
  return {
    officialTitle: await ask('Amtlicher Titel:', 'officialTitle'),
    number: await ask('Nummer, zum Beispiel 539/2020 (leer: keine):', 'number', (number) =>
      numbers.has(number) ? `Diese Nummer gibt es schon: ${numbers.get(number)}` : undefined,
    ),
    date: await ask('Tag, zum Beispiel 14.12.2020:', 'date'),
    place: await ask('Ort (leer: unbekannt):', 'place'),
    issuer: await ask(`Herausgeber (${slugs.join(', ')}; leer: unbekannt):`, 'issuer', (slug) =>
      slugs.includes(slug) ? undefined : `Diesen Herausgeber gibt es nicht: ${slug}`,
    ),
    topics: [],
    contact: {},
    headings: [],
    figures: [],
    quotations: 0,
    webAddresses: [],
  };
}
