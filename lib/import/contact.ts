import type { Line } from './lines.ts';

const imprintHeading =
  /^(?:Impressum|(?:Presse|Medien)?kontakt|Ansprechpartner(?:in)?|Herausgeber(?:in)?|V\.\s?i\.\s?S\.\s?d\.\s?P\.?|(?:Press |Media )?Contact|Contact presse|Kontakt dla mediów|Rückfragen(?: an)?|--)\s*:?$/i;

/** The line with which imprint or contact begin, below the title; the end where there is none. */
export function imprintStart(lines: readonly Line[], title: number): number {
  const start = lines.findIndex(({ text }, index) => index > title && imprintHeading.test(text));
  return start === -1 ? lines.length : start;
}

const patterns: Record<string, RegExp> = {
  street: /^(\p{Lu}[\p{L} .-]+ \d+\s?[a-z]?(?:[-–]\d+)?)$/u,
  postalCode: /(?:^|[,·] )(\d{5}) \p{Lu}/u,
  locality: /(?:^|[,·] )\d{5} (\p{Lu}[\p{L} ()/-]+)$/u,
  phone: /^(?:Tel(?:efon)?|Fon|Phone)\.?:?\s*([\d()/ +-]+)$/i,
  fax: /^(?:Tele)?fax:?\s*([\d()/ +-]+)$/i,
  email: /^(?:(?:E-?)?Mail:?\s*)?([^\s@]+@[^\s@]+\.\p{L}+)$/iu,
};

/** The contact in the lines of an imprint. */
export function contactIn(imprint: readonly string[]): Record<string, string> {
  const found = Object.entries(patterns).flatMap(([field, pattern]) => {
    const value = imprint.map((line) => line.match(pattern)?.[1]).find(Boolean);
    return value ? [[field, value.trim()]] : [];
  });
  return Object.fromEntries(found);
}
